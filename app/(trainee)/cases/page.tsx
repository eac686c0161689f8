import { SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { FoundPages } from '@/app/_parts/found-pages';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { pageOf } from '@/lib/model/page-of';
import { callDeps } from '@/lib/server/call-deps';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { listCases } from '@/lib/usecases/list-cases';
import { CaseFilters } from './_parts/case-filters';
import { CaseTile } from './_parts/case-tile';
import { matchesFilter } from './_parts/matches-filter';

/** About as many as somebody looks through before choosing; rows of two and of three come out even. */
const ON_A_PAGE = 24;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('title') };
}

export default async function CasesPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const [t, query, result] = await Promise.all([
    getTranslations('cases'),
    props.searchParams,
    callDeps().then((deps) => listCases(deps, actor)),
  ]);
  if (!result.ok) notFound();
  const words = wordsIn(actor.locale);
  const asked = (name: string) => String(query[name] ?? '').slice(0, 100);
  const filter = {
    q: asked('q').trim(),
    department: asked('department'),
    level: asked('level'),
    direction: asked('direction'),
    done: asked('done'),
  };
  const departments = [...new Set(result.cases.map((card) => card.department))];
  const found = result.cases.filter((card) =>
    matchesFilter(card, filter, t(`department.${card.department}`)),
  );
  const page = pageOf(found, query.page, ON_A_PAGE);
  const { from, to, total } = page;
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      {result.cases.length === 0 ? (
        <EmptyState icon={<SearchX />} title={t('empty.none')} description={t('empty.noneText')} />
      ) : (
        <>
          <ClientMessages namespaces={['cases']}>
            <CaseFilters
              departments={departments.map((value) => ({
                value,
                label: t(`department.${value}`),
              }))}
            />
          </ClientMessages>
          <FoundPages
            page={page}
            path="/cases"
            query={query}
            label={t('found')}
            status={
              page.pageCount > 1
                ? t('shown', { from, to, count: total })
                : t('count', { count: total })
            }
            empty={{ icon: <SearchX />, title: t('empty.title'), description: t('empty.text') }}
          >
            {departments
              .filter((department) => page.items.some((card) => card.department === department))
              .map((department) => (
                <section key={department} aria-labelledby={`department-${department}`}>
                  <h2
                    id={`department-${department}`}
                    className="mb-3 text-base font-semibold text-soft"
                  >
                    {t(`department.${department}`)}
                  </h2>
                  <ul className="grid grid-cols-1 gap-4 md:grid-cols-2 xl:grid-cols-3">
                    {page.items
                      .filter((card) => card.department === department)
                      .map((card) => (
                        <CaseTile key={card.id} card={card} words={words} />
                      ))}
                  </ul>
                </section>
              ))}
          </FoundPages>
        </>
      )}
    </>
  );
}
