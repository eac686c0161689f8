import 'server-only';
import { sql } from 'drizzle-orm';
import { getServices } from './services';

/** Answers once the server can do its work; throws while its database does not answer. */
export async function checkHealth(): Promise<{ ok: true; database: 'pglite' | 'postgres' }> {
  const { database } = await getServices();
  await database.db.execute(sql`SELECT 1`);
  return { ok: true, database: database.kind };
}
