import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { PageHeader } from '@/components/shell/page-header';
import { loadMessages } from '@/lib/server/i18n/load-messages';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { readHouse } from '@/lib/usecases/read-house';
import { HouseForm } from './_parts/house-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

export default async function SettingsPage() {
  const actor = await requireActor('administrator');
  const [t, result] = await Promise.all([
    getTranslations('settings'),
    trainingDeps().then((deps) => readHouse(deps, actor)),
  ]);
  if (!result.ok) notFound();
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
      </ClientMessages>
    </>
  );
}
