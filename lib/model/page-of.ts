/** A page of a list, and where it stands in it. */
export interface ListPage<T> {
  items: readonly T[];
  /** From 1. */
  page: number;
  /** At least 1, for an empty list too. */
  pageCount: number;
  /** The place of the page's first and last entry, from 1; both 0 for an empty list. */
  from: number;
  to: number;
  total: number;
}

/**
 * The page of a list that an address asks for. Whatever is not a number of at least 1 gives the first page, a number behind
 * the last page gives the last one: an old link still shows something. `size` is at least 1.
 */
export function pageOf<T>(all: readonly T[], asked: unknown, size: number): ListPage<T> {
  const pageCount = Math.max(1, Math.ceil(all.length / size));
  const number = Array.isArray(asked) ? 1 : Math.floor(Number(asked ?? 1));
  const page = number >= 1 ? Math.min(pageCount, number) : 1;
  const before = (page - 1) * size;
  const items = all.slice(before, before + size);
  return {
    items,
    page,
    pageCount,
    from: items.length > 0 ? before + 1 : 0,
    to: before + items.length,
    total: all.length,
  };
}
