import { type AnyColumn, sql } from 'drizzle-orm';

/**
 * A timestamp as whole milliseconds, as precise as JavaScript's own dates; null stays null. In floating point, which costs the
 * database a fraction of its exact numbers and is exact for every date of ours.
 */
export const milliseconds = (column: AnyColumn) => sql`round(date_part('epoch', ${column}) * 1000)`;
