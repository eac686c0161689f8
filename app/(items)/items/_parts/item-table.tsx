'use client';
import { useTranslations } from 'next-intl';
import { useUrlFilters } from '@/app/_parts/use-url-filters';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { ItemQualityRow } from '@/lib/model/item-quality-view';
import { itemFilter, SORT_VALUE, type SortColumn } from './shown-items';
import { VerdictBadge } from './verdict-badge';

/** A row with its words in the reader's language. */
export interface ShownRow extends ItemQualityRow {
  question: string;
  bankTitle: string;
}

/** One page of the items; a column's order is asked for in the URL and holds over all pages. */
export function ItemTable({ rows, exams }: { rows: readonly ShownRow[]; exams: number }) {
  const t = useTranslations('items');
  const filters = useUrlFilters();
  const { sort } = itemFilter({ sort: filters.get('sort') });
  const sorted = (id: SortColumn, cell: Column<ShownRow>['cell']): Column<ShownRow> => ({
    id,
    header: t(`column.${id}`),
    cell,
    sortValue: SORT_VALUE[id],
    align: id === 'verdict' ? 'start' : 'end',
  });
  const columns: Column<ShownRow>[] = [
    {
      id: 'item',
      header: t('column.item'),
      primary: true,
      cell: (row) => (
        <span className="block sm:max-w-96">
          <span className="line-clamp-2">{row.question}</span>
          <span className="block text-sm font-normal text-faint">
            {row.bankTitle} · {t(`kind.${row.kind}`)}
          </span>
        </span>
      ),
    },
    sorted('answers', (row) => row.figures?.answers ?? 0),
    sorted('difficulty', ({ figures }) =>
      figures ? `${Math.round(figures.meanCredit * 100)}%` : '–',
    ),
    sorted('discrimination', ({ figures }) => figures?.discrimination?.value.toFixed(2) ?? '–'),
    sorted('logits', ({ figures }) => {
      if (!figures) return '–';
      const { logits, error } = figures.difficulty;
      return (
        <span className={error === null ? 'text-faint' : undefined}>
          {logits.toFixed(1)}
          {error !== null && <span className="text-sm text-soft"> ±{error.toFixed(1)}</span>}
        </span>
      );
    }),
    sorted('shown', (row) => (exams === 0 ? '–' : `${Math.round((100 * row.shown) / exams)}%`)),
    sorted('verdict', (row) => <VerdictBadge verdict={row.verdict} flags={row.flags} />),
  ];
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.itemId}
      rowHref={(row) => `/items/${row.itemId}`}
      sort={sort}
      onSortChange={(next) => filters.set({ sort: next ? `${next.column}.${next.direction}` : '' })}
      labels={{ search: '', clear: '' }}
      empty={null}
    />
  );
}
