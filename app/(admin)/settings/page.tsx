import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { PageHeader } from '@/components/shell/page-header';
import { loadMessages } from '@/lib/server/i18n/load-messages';
import { mailVia } from '@/lib/server/mail-via';
import { requireActor } from '@/lib/server/require-actor';
import { getServices } from '@/lib/server/services';
import { trainingDeps } from '@/lib/server/training-deps';
import { listSigningKeys } from '@/lib/usecases/list-signing-keys';
import { readHouse } from '@/lib/usecases/read-house';
import { viewMailStanding } from '@/lib/usecases/view-mail-standing';
import { HouseForm } from './_parts/house-form';
import { MailCard } from './_parts/mail-card';
import { SecondOpinionCard } from './_parts/second-opinion-card';
import { SigningKeys } from './_parts/signing-keys';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

export default async function SettingsPage() {
  const actor = await requireActor('administrator');
  const [deps, { badges, environment }] = await Promise.all([trainingDeps(), getServices()]);
  const [t, result, signing, mail] = await Promise.all([
    getTranslations('settings'),
    readHouse(deps, actor),
    listSigningKeys({ ...deps, badges }, actor),
    mailVia().then((via) => viewMailStanding(deps, actor, via)),
  ]);
  if (!result.ok || !signing.ok) notFound();
  return (
    <>
      <PageHeader title={t('title')} description={t('about')} />
      <ClientMessages namespaces={['settings']}>
        <HouseForm
          house={result.house}
          sentences={{
            zh: String(loadMessages('zh-CN').settings?.sentence),
            en: String(loadMessages('en').settings?.sentence),
          }}
        />
        <SigningKeys keys={signing.keys} />
      </ClientMessages>
      {mail.ok && <MailCard standing={mail.standing} />}
      <SecondOpinionCard settings={environment.secondOpinion} />
    </>
  );
}
