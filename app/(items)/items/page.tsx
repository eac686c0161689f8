import { ArrowLeftRight, ListChecks, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { listHref } from '@/app/_parts/list-href';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Stat } from '@/components/ui/stat';
import { decide } from '@/lib/access/decide';
import { pageOf } from '@/lib/model/page-of';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { listItemQuality } from '@/lib/usecases/list-item-quality';
import { ItemFilters } from './_parts/item-filters';
import { ItemTable } from './_parts/item-table';
import { ScaleCard } from './_parts/scale-card';
import { itemFilter, shownItems } from './_parts/shown-items';

const ON_A_PAGE = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('items'))('title') };
}

export default async function ItemsPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const [t, format, query, result] = await Promise.all([
    getTranslations('items'),
    getFormatter(),
    props.searchParams,
    trainingDeps().then((deps) => listItemQuality(deps, actor)),
  ]);
  if (!result.ok) notFound();
  const { rows, standing, banks, facts } = result.list;
  const words = wordsIn(actor.locale);
  const found = shownItems(rows, itemFilter(query));
  const { items, page, pageCount } = pageOf(found, query.page, ON_A_PAGE);
  const hrefFor = (to: number) => listHref('/items', query, { page: String(to) });
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('about')}
        actions={
          decide(actor.role, 'item.exchange', 'none') === 'allow' && (
            <Link href="/items/exchange" className={buttonClass({ variant: 'secondary' })}>
              <ArrowLeftRight aria-hidden className="size-5" />
              {t('toExchange')}
            </Link>
          )
        }
      />
      <div className="mb-6 grid gap-6 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <Card title={t('standing.title')}>
          <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
            {(['suspect', 'look', 'sound', 'few'] as const).map((verdict) => {
              const count = standing[verdict];
              return (
                <Stat
                  key={verdict}
                  label={t(`standing.${verdict}`)}
                  value={count}
                  tone={verdict === 'suspect' && count > 0 ? 'critical' : 'neutral'}
                />
              );
            })}
          </dl>
          <p className="mt-4 text-sm text-soft">
            {t('facts', {
              answers: facts.answers,
              people: facts.people,
              when: format.dateTime(facts.madeAt, { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </p>
          <p className="mt-1 text-sm text-soft">{t('fewText')}</p>
          <details className="mt-3 text-sm text-soft">
            <summary className="min-h-11 py-2.5 cursor-pointer font-medium text-accent-text">
              {t('help.title')}
            </summary>
            <dl className="mt-2 space-y-2">
              {(['answers', 'difficulty', 'discrimination', 'logits', 'shown'] as const).map(
                (name) => (
                  <div key={name}>
                    <dt className="font-medium text-ink">{t(`column.${name}`)}</dt>
                    <dd>{t(`help.${name}`)}</dd>
                  </div>
                ),
              )}
            </dl>
          </details>
        </Card>
        <ScaleCard facts={facts} />
      </div>
      <ClientMessages namespaces={['items']}>
        <ItemFilters banks={banks.map(({ id, title }) => ({ id, title: words(title) }))} />
        {found.length === 0 ? (
          <EmptyState
            icon={rows.length === 0 ? <ListChecks /> : <SearchX />}
            title={t('noMatch')}
            description={t('noMatchText')}
            action={
              <Link href="/items" className={buttonClass({ variant: 'secondary' })}>
                {t('filters.reset')}
              </Link>
            }
          />
        ) : (
          <ItemTable
            exams={facts.exams}
            rows={items.map((row) => ({
              ...row,
              question: words(row.asks),
              bankTitle: words(row.bank.title),
            }))}
          />
        )}
      </ClientMessages>
      <div className="mt-5">
        <Pagination
          page={page}
          pageCount={pageCount}
          hrefFor={hrefFor}
          labels={{
            nav: t('pages.nav'),
            previous: t('pages.previous'),
            next: t('pages.next'),
            page: (n) => t('pages.page', { n }),
          }}
        />
      </div>
    </>
  );
}
