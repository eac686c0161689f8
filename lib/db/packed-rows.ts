import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

// control characters, which neither ids nor JSON texts can hold
const FIELD = '\u001f';
const ROW = '\u001e';

/**
 * All rows as one text: for lists of hundreds that are read at every look at the day, where typed rows or JSON cost the
 * database several times as much. Only for columns without free text: ids, numbers, booleans, dates by `milliseconds`, and
 * JSON, which escapes control characters. Nothing comes back as null.
 */
export function packedRows(
  columns: readonly (AnyColumn | SQL)[],
  orderBy?: SQL,
): SQL<string | null> {
  const fields = sql.join(
    columns.map((column) => sql`${column}`),
    sql.raw(`, E'\\x1f', `),
  );
  const order = orderBy ? sql` ORDER BY ${orderBy}` : sql``;
  return sql<string | null>`string_agg(concat(${fields}), ${sql.raw(`E'\\x1e'`)}${order})`;
}

/** The rows of `packedRows`, their columns as text; a null column is the empty text. */
export function unpackRows(text: string | null | undefined): string[][] {
  return text ? text.split(ROW).map((row) => row.split(FIELD)) : [];
}
