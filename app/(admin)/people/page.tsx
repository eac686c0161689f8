import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { PageHeader } from '@/components/shell/page-header';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { listPeople } from '@/lib/usecases/list-people';
import { NewPerson } from './_parts/new-person';
import { PeopleTable } from './_parts/people-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage() {
  const actor = await requireActor('administrator');
  const [t, result] = await Promise.all([
    getTranslations('people'),
    trainingDeps().then((deps) => listPeople(deps, actor)),
  ]);
  if (!result.ok) notFound();
  return (
    <ClientMessages namespaces={['people']}>
      <PageHeader title={t('title')} description={t('about')} actions={<NewPerson />} />
      <PeopleTable people={result.people} self={actor.userId} />
    </ClientMessages>
  );
}
