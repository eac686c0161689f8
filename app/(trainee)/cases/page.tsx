import { SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { callDeps } from '@/lib/server/call-deps';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { listCases } from '@/lib/usecases/list-cases';
import { CaseFilters } from './_parts/case-filters';
import { CaseTile } from './_parts/case-tile';
import { matchesFilter } from './_parts/matches-filter';

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
          <p role="status" className="mb-3 text-sm text-faint">
            {t('count', { count: found.length })}
          </p>
          {found.length === 0 && (
            <EmptyState icon={<SearchX />} title={t('empty.title')} description={t('empty.text')} />
          )}
          <div className="space-y-8">
            {departments
              .filter((department) => found.some((card) => card.department === department))
              .map((department) => (
                <section key={department} aria-labelledby={`department-${department}`}>
                  <h2
                    id={`department-${department}`}
                    className="mb-3 text-base font-semibold text-soft"
                  >
                    {t(`department.${department}`)}
                  </h2>
                  <ul className="grid grid-cols-1 gap-4 md:grid-cols-2 xl:grid-cols-3">
                    {found
                      .filter((card) => card.department === department)
                      .map((card) => (
                        <CaseTile key={card.id} card={card} words={words} />
                      ))}
                  </ul>
                </section>
              ))}
          </div>
        </>
      )}
    </>
  );
}
