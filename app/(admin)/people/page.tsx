import { SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { FoundPages } from '@/app/_parts/found-pages';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { pageOf } from '@/lib/model/page-of';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { listPeople } from '@/lib/usecases/list-people';
import { NewPerson } from './_parts/new-person';
import { PeopleFilters } from './_parts/people-filters';
import { PeopleTable } from './_parts/people-table';
import { shownPeople } from './_parts/shown-people';

const ON_A_PAGE = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor('administrator');
  const [t, query, result] = await Promise.all([
    getTranslations('people'),
    props.searchParams,
    trainingDeps().then((deps) => listPeople(deps, actor)),
  ]);
  if (!result.ok) notFound();
  const { people, sort } = shownPeople(result.people, query);
  const page = pageOf(people, query.page, ON_A_PAGE);
  const { items, pageCount, from, to, total } = page;
  return (
    <ClientMessages namespaces={['people']}>
      <PageHeader title={t('title')} description={t('about')} actions={<NewPerson />} />
      <PeopleFilters />
      <FoundPages
        page={page}
        path="/people"
        query={query}
        label={t('title')}
        status={
          pageCount > 1 ? t('shown', { from, to, count: total }) : t('count', { count: total })
        }
        empty={{
          icon: <SearchX />,
          title: t('nobody'),
          description: t('nobodyText'),
          action: (
            <Link href="/people" className={buttonClass({ variant: 'secondary' })}>
              {t('everybody')}
            </Link>
          ),
        }}
      >
        {total > 0 && <PeopleTable people={items} self={actor.userId} sort={sort} />}
      </FoundPages>
    </ClientMessages>
  );
}
