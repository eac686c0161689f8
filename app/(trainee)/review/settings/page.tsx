import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { PageHeader } from '@/components/shell/page-header';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { forecastReviewLoad } from '@/lib/usecases/forecast-review-load';
import { readReviewSettings } from '@/lib/usecases/read-review-settings';
import { SettingsForm } from './_parts/settings-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reviewSettings'))('title') };
}

export default async function ReviewSettingsPage() {
  const actor = await requireActor('administrator');
  const [t, deps] = await Promise.all([getTranslations('reviewSettings'), trainingDeps()]);
  const result = await readReviewSettings(deps, actor);
  if (!result.ok) notFound();
  const forecast = await forecastReviewLoad(deps, actor, result.settings);
  if (!forecast.ok) notFound();
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('about')}
        back={{ href: '/review', label: t('back') }}
      />
      <ClientMessages namespaces={['reviewSettings']}>
        <SettingsForm settings={result.settings} load={forecast.load} />
      </ClientMessages>
    </>
  );
}
