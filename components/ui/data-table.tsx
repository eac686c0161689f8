'use client';
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import Link from 'next/link';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { cn } from './cn';
import { SearchField } from './search-field';
import { type Sort, sortRows } from './sort-rows';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable. Give a pinyin key for Chinese names. */
  sortValue?: (row: Row) => string | number;
  align?: 'start' | 'end';
  /** The column that names the row: a card's title on phones, and the link when `rowHref` is given. Default: the first. */
  primary?: boolean;
  hideOnPhone?: boolean;
}

export interface DataTableProps<Row> {
  /** Says what the table lists. */
  caption: string;
  columns: ReadonlyArray<Column<Row>>;
  rows: ReadonlyArray<Row>;
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string;
  /** Words to search in; without it there is no search box. */
  searchText?: (row: Row) => string;
  /** Controlled search and sort, for keeping them in the URL. Uncontrolled when left out. */
  query?: string;
  onQueryChange?: (query: string) => void;
  sort?: Sort | null;
  onSortChange?: (sort: Sort | null) => void;
  labels: { search: string; clear: string };
  /** When there are no rows at all. */
  empty: ReactNode;
  /** When the search finds nothing. */
  noMatch?: ReactNode;
  /** Filters beside the search box. */
  toolbar?: ReactNode;
}

/** Said outright, because browsers drop the table's meaning when CSS turns its rows into cards. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
} as const;

/** A list as a table; on phones every row becomes a card. Arrow keys walk through the row links, headers sort. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowHref, searchText, labels, empty, noMatch, toolbar } =
    props;
  const [ownQuery, setOwnQuery] = useState('');
  const [ownSort, setOwnSort] = useState<Sort | null>(null);
  const query = props.query ?? ownQuery;
  const sort = props.sort === undefined ? ownSort : props.sort;
  const setQuery = props.onQueryChange ?? setOwnQuery;
  const setSort = props.onSortChange ?? setOwnSort;
  const primary = columns.find((column) => column.primary) ?? columns[0];

  const shown = useMemo(() => {
    const words = query.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const found =
      searchText && words.length > 0
        ? rows.filter((row) =>
            words.every((word) => searchText(row).toLocaleLowerCase().includes(word)),
          )
        : rows;
    const by = columns.find((column) => column.id === sort?.column)?.sortValue;
    return sort && by ? sortRows(found, by, sort.direction) : found;
  }, [rows, query, sort, columns, searchText]);

  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className="space-y-3">
      {(searchText || toolbar) && (
        <div className="flex flex-wrap items-center gap-2.5">
          {searchText && (
            <SearchField
              label={labels.search}
              clearLabel={labels.clear}
              value={query}
              onValueChange={setQuery}
              className="min-w-48 flex-1 sm:max-w-96"
            />
          )}
          {toolbar}
        </div>
      )}
      {shown.length === 0 ? (
        <div role="status">{noMatch ?? empty}</div>
      ) : (
        <table
          {...roles.table}
          onKeyDown={walkRows}
          className="w-full border-separate border-spacing-0 max-sm:block"
        >
          <caption className="sr-only">{caption}</caption>
          <thead {...roles.rowgroup} className="max-sm:sr-only">
            <tr {...roles.row}>
              {columns.map((column) => (
                <HeaderCell key={column.id} column={column} sort={sort} onSort={setSort} />
              ))}
            </tr>
          </thead>
          <tbody {...roles.rowgroup} className="max-sm:block max-sm:space-y-2.5">
            {shown.map((row) => (
              <tr
                key={rowKey(row)}
                {...roles.row}
                className="group relative max-sm:block max-sm:rounded-lg max-sm:border max-sm:border-line max-sm:bg-surface max-sm:px-4 max-sm:py-3 sm:hover:bg-sunken"
              >
                {columns.map((column) => {
                  const main = column === primary;
                  const content = column.cell(row);
                  return (
                    <td
                      key={column.id}
                      {...roles.cell}
                      className={cn(
                        'sm:border-b sm:border-line sm:px-3.5 sm:py-3',
                        column.align === 'end' && 'num sm:text-end',
                        // on a phone each cell has its name beside it: a name of nothing says nothing
                        (column.hideOnPhone || content === null) && 'max-sm:hidden',
                        main
                          ? 'font-medium max-sm:block max-sm:pb-1 max-sm:text-lg'
                          : content !== null &&
                              'max-sm:flex max-sm:items-center max-sm:justify-between max-sm:gap-4 max-sm:py-1',
                      )}
                    >
                      {!main && (
                        <span aria-hidden className="shrink-0 text-sm text-faint sm:hidden">
                          {column.header}
                        </span>
                      )}
                      {main && rowHref ? (
                        <Link
                          href={rowHref(row)}
                          data-row-link
                          className="text-ink after:absolute after:inset-0 after:rounded-lg hover:text-accent-text"
                        >
                          {content}
                        </Link>
                      ) : (
                        <div className="min-w-0">{content}</div>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
}) {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const Icon =
    direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown;
  return (
    <th
      {...roles.columnheader}
      scope="col"
      aria-sort={column.sortValue ? (direction ?? 'none') : undefined}
      className={cn(
        'border-b border-line px-3.5 py-2 text-sm font-medium text-soft wrap-normal',
        column.align === 'end' ? 'text-end' : 'text-start',
      )}
    >
      {column.sortValue ? (
        <button
          type="button"
          onClick={() =>
            onSort(
              direction === 'ascending'
                ? { column: column.id, direction: 'descending' }
                : direction === 'descending'
                  ? null
                  : { column: column.id, direction: 'ascending' },
            )
          }
          className="inline-flex min-h-8 items-center gap-1.5 hover:text-ink max-sm:min-h-11"
        >
          {column.header}
          <Icon
            aria-hidden
            className={cn('size-4', direction ? 'text-accent-text' : 'opacity-60')}
          />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function walkRows(event: KeyboardEvent<HTMLTableElement>) {
  const keys = ['ArrowDown', 'ArrowUp', 'Home', 'End'];
  if (
    !keys.includes(event.key) ||
    !(event.target instanceof HTMLElement) ||
    !event.target.matches('[data-row-link]')
  )
    return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const at = links.indexOf(event.target);
  const to =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? links.length - 1
        : at + (event.key === 'ArrowDown' ? 1 : -1);
  const target = links[to];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
