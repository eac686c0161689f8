import type { SQL } from 'drizzle-orm';
import type { ZodType } from 'zod';
import type { Database } from './database';

/**
 * Runs hand-written SQL and gives its rows, each parsed by `row`: what comes from outside the type
 * system is checked, and the two drivers' differences end here.
 */
export async function queryRows<T>(db: Database, query: SQL, row: ZodType<T>): Promise<T[]> {
  const result = (await db.execute(query)) as { rows: unknown[] };
  return result.rows.map((each) => row.parse(each));
}
