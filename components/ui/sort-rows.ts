export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

/** A sorted copy; equal rows keep their order in both directions. Strings compare by code unit, so the order is the same on every machine. */
export function sortRows<Row>(
  rows: ReadonlyArray<Row>,
  by: (row: Row) => string | number,
  direction: Sort['direction'],
): ReadonlyArray<Row> {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const x = by(a);
    const y = by(b);
    return x < y ? -sign : x > y ? sign : 0;
  });
}
