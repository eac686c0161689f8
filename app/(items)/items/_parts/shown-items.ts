import { askedSort } from '@/app/_parts/asked-sort';
import type { Sort } from '@/components/ui/sort-rows';
import { sortRows } from '@/components/ui/sort-rows';
import {
  ITEM_FLAGS,
  ITEM_VERDICTS,
  type ItemFlag,
  type ItemQualityRow,
  type ItemVerdict,
} from '@/lib/model/item-quality-view';

/** Columns that sort, by what; what is not known stands last when the smallest comes first. */
export const SORT_VALUE = {
  answers: (row: ItemQualityRow) => row.figures?.answers ?? 0,
  difficulty: (row: ItemQualityRow) => row.figures?.meanCredit ?? 2,
  discrimination: (row: ItemQualityRow) => row.figures?.discrimination?.value ?? 2,
  logits: (row: ItemQualityRow) => row.figures?.difficulty.logits ?? 99,
  shown: (row: ItemQualityRow) => row.shown,
  verdict: (row: ItemQualityRow) => ITEM_VERDICTS.indexOf(row.verdict) * 10 - row.flags.length,
} as const;
export type SortColumn = keyof typeof SORT_VALUE;

export interface ItemFilter {
  search: string;
  bankId: string;
  /** A flag or a verdict; empty: all. */
  show: ItemFlag | ItemVerdict | '';
  sort: (Sort & { column: SortColumn }) | null;
}

/** What the URL asks for; what it cannot mean is left out. */
export function itemFilter(
  query: Readonly<Record<string, string | string[] | undefined>>,
): ItemFilter {
  const asked = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '');
  return {
    search: asked('q'),
    bankId: asked('bank'),
    show: [...ITEM_FLAGS, ...ITEM_VERDICTS].find((each) => each === asked('show')) ?? '',
    sort: askedSort(query.sort, SORT_VALUE),
  };
}

/** The items that fit, the most suspicious first unless another order is asked for. */
export function shownItems(
  rows: readonly ItemQualityRow[],
  { search, bankId, show, sort }: ItemFilter,
): ReadonlyArray<ItemQualityRow> {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const text = `${row.itemId} ${row.asks.zh} ${row.asks.en}`.toLocaleLowerCase();
    return (
      (!bankId || row.bank.id === bankId) &&
      (!show || row.verdict === show || row.flags.some((flag) => flag === show)) &&
      words.every((word) => text.includes(word))
    );
  });
  return sortRows(found, SORT_VALUE[sort?.column ?? 'verdict'], sort?.direction ?? 'ascending');
}
