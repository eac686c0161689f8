import type { Sort } from '@/components/ui/sort-rows';

/** The order of a list as its address has it, `column.descending`; null when it names no column that sorts. */
export function askedSort<Column extends string>(
  asked: unknown,
  columns: Readonly<Record<Column, unknown>>,
): (Sort & { column: Column }) | null {
  const [name = '', direction] = typeof asked === 'string' ? asked.trim().split('.') : [];
  const column = (Object.keys(columns) as Column[]).find((each) => each === name);
  if (!column) return null;
  return { column, direction: direction === 'descending' ? 'descending' : 'ascending' };
}
