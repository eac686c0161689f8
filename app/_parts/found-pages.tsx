import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { EmptyState, type EmptyStateProps } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import type { ListPage } from '@/lib/model/page-of';
import { FocusFound } from './focus-found';
import { type ListQuery, listHref } from './list-href';

export interface FoundPagesProps {
  page: Pick<ListPage<unknown>, 'page' | 'pageCount' | 'total'>;
  path: string;
  query: ListQuery;
  /** What the list holds, for somebody who comes to it by landmark. */
  label: string;
  /** Which of how many are shown; read out when a filter changes it. */
  status: string;
  empty: Pick<EmptyStateProps, 'icon' | 'title' | 'description' | 'action'>;
  children: ReactNode;
}

const TARGET = 'found';

/** What a list with filters has found: how much, one page of it, and links to the other pages. */
export async function FoundPages(props: FoundPagesProps) {
  const { page, pageCount, total } = props.page;
  const t = await getTranslations('app');
  return (
    <section id={TARGET} aria-label={props.label} tabIndex={-1} className="focus:outline-none">
      <p role="status" className="mb-3 text-sm text-faint">
        {props.status}
      </p>
      {total === 0 && <EmptyState {...props.empty} />}
      <div className="mb-8 space-y-8">{props.children}</div>
      <FocusFound page={page} target={TARGET}>
        <Pagination
          page={page}
          pageCount={pageCount}
          hrefFor={(to) => listHref(props.path, props.query, { page: to > 1 ? String(to) : '' })}
          labels={{
            nav: t('pages.nav'),
            previous: t('pages.previous'),
            next: t('pages.next'),
            page: (n) => t('pages.page', { n }),
          }}
        />
      </FocusFound>
    </section>
  );
}
