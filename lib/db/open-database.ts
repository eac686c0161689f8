import { openPglite } from './open-pglite';
import { openPostgres } from './open-postgres';
import type { OpenedDatabase } from './opened-database';

export type DatabaseLocation =
  | { url: string; poolSize?: number }
  | { dataDir: string }
  | { memory: true; template?: Blob };

/**
 * Opens a database: a PostgreSQL server by `url`, PGlite in the folder `dataDir`, or PGlite in
 * memory (tests). It does not migrate: see `migrate`.
 *
 * Throws `FolderLockedError` when another process holds the folder. Call it once per process and
 * keep the result (see `lib/server/services.ts`): two instances on one folder silently lose rows.
 */
export async function openDatabase(location: DatabaseLocation): Promise<OpenedDatabase> {
  if ('url' in location) return openPostgres(location.url, location.poolSize);
  if ('dataDir' in location) return openPglite({ dataDir: location.dataDir });
  return openPglite({ template: location.template });
}
