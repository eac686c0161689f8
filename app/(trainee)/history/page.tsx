import { History } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AttemptList } from '@/app/_parts/attempt-list';
import { ClientMessages } from '@/app/_parts/client-messages';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Department } from '@/lib/model/case';
import { CallMode } from '@/lib/model/log';
import { callDeps } from '@/lib/server/call-deps';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { listHistory } from '@/lib/usecases/list-history';
import { HistoryFilters } from './_parts/history-filters';
import { Trend } from './_parts/trend';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title') };
}

export default async function HistoryPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const query = await props.searchParams;
  const state = query.state === 'finished' || query.state === 'running' ? query.state : undefined;
  const [t, cases, result] = await Promise.all([
    getTranslations('history'),
    getTranslations('cases'),
    callDeps().then((deps) =>
      listHistory(deps, actor, {
        state,
        mode: CallMode.safeParse(query.mode).data,
        department: Department.safeParse(query.department).data,
        page: Number(query.page) || 1,
      }),
    ),
  ]);
  if (!result.ok) notFound();
  const { history } = result;
  const total = history.counts.finished + history.counts.running;
  const hrefFor = (page: number) => {
    const kept = Object.entries(query).flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'page' ? [[name, value] as [string, string]] : [],
    );
    return `/history?${new URLSearchParams([...kept, ['page', String(page)]])}`;
  };
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      {total === 0 ? (
        <EmptyState
          icon={<History />}
          title={t('empty.title')}
          description={t('empty.text')}
          action={
            <Link href="/cases" className={buttonClass()}>
              {t('empty.action')}
            </Link>
          }
        />
      ) : (
        <>
          <Trend trend={history.trend} />
          <ClientMessages namespaces={['history', 'cases']}>
            <HistoryFilters
              running={history.counts.running}
              departments={Department.options.map((value) => ({
                value,
                label: cases(`department.${value}`),
              }))}
            />
          </ClientMessages>
          <Card className="my-4">
            {history.attempts.length > 0 ? (
              <AttemptList attempts={history.attempts} words={wordsIn(actor.locale)} />
            ) : (
              <EmptyState
                compact
                title={t('empty.filtered')}
                description={t('empty.filteredText')}
              />
            )}
          </Card>
          <Pagination
            page={history.page}
            pageCount={history.pageCount}
            hrefFor={hrefFor}
            labels={{
              nav: t('pages.nav'),
              previous: t('pages.previous'),
              next: t('pages.next'),
              page: (page) => t('pages.page', { page }),
            }}
          />
        </>
      )}
    </>
  );
}
