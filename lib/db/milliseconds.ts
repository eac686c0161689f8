import { type AnyColumn, sql } from 'drizzle-orm';

/** A timestamp as a JSON number of milliseconds, as precise as JavaScript's own dates; null stays null. */
export const milliseconds = (column: AnyColumn) =>
  sql`(extract(epoch FROM ${column}) * 1000)::double precision`;
