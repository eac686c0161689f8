import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest';
import type { Database } from '@/lib/db/database';
import { openDatabase } from '@/lib/db/open-database';
import type { OpenedDatabase } from '@/lib/db/opened-database';

export type DatabaseKind = OpenedDatabase['kind'];

/**
 * A fresh, migrated database of its own. The caller closes it. A PGlite clone takes about half a second and 200 MB.
 */
export async function openTestDatabase(kind: DatabaseKind): Promise<OpenedDatabase> {
  if (kind === 'pglite') {
    const template = new Blob([fs.readFileSync(inject('pgliteTemplate'))]);
    return openDatabase({ memory: true, template });
  }
  const name = `test_${randomBytes(6).toString('hex')}`;
  const root = await openDatabase({ url: inject('postgresServer'), poolSize: 1 });
  await root.db.execute(sql.raw(`CREATE DATABASE ${name} TEMPLATE template_migrated`));
  await root.close();
  return openDatabase({ url: inject('postgresServer').replace('/postgres?', `/${name}?`) });
}

/**
 * Removes every row of every table, except what migrations wrote about themselves. Row by row with every trigger and
 * foreign key asleep: TRUNCATE makes new files for each table and its indexes, which took longer than most tests.
 */
export async function emptyDatabase(db: Database): Promise<void> {
  await db.execute(sql`DO $$
    DECLARE name text;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR name IN
        SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migrations'
      LOOP
        EXECUTE format('DELETE FROM %I', name);
      END LOOP;
    END $$`);
}

/** One of each for all the files that a process runs: opening them took longer than the tests of most files. */
const kept = new Map<DatabaseKind, Promise<OpenedDatabase>>();

/** Left open: it goes with the process. */
function keptDatabase(kind: DatabaseKind): Promise<OpenedDatabase> {
  const opened = kept.get(kind) ?? openTestDatabase(kind);
  kept.set(kind, opened);
  return opened;
}

type Tests = (database: () => OpenedDatabase) => void;

/**
 * Runs the same tests on PGlite and on PostgreSQL, with an empty database before each test.
 *
 * `database()` is only valid inside a test or hook, and is the one of earlier files, emptied. PostgreSQL's half is
 * skipped, and counted so, when no server is installed.
 */
export function describeOnBothDatabases(title: string, tests: Tests): void {
  onEach(title, tests, { open: keptDatabase, close: async () => undefined });
}

/** The same for tests that change the tables and not only their rows: databases that nobody else sees. */
export function describeOnOwnDatabases(title: string, tests: Tests): void {
  onEach(title, tests, { open: openTestDatabase, close: (opened) => opened.close() });
}

type Keeping = {
  open: (kind: DatabaseKind) => Promise<OpenedDatabase>;
  close: (opened: OpenedDatabase) => Promise<void>;
};

function onEach(title: string, tests: Tests, { open, close }: Keeping): void {
  for (const kind of ['pglite', 'postgres'] as const) {
    const missing = kind === 'postgres' && !inject('postgresServer');
    describe.skipIf(missing)(`${title} (${kind})`, () => {
      let opened: OpenedDatabase | undefined;
      const database = () => {
        if (!opened) throw new Error('The database is open only inside tests and hooks');
        return opened;
      };
      beforeAll(async () => {
        opened = await open(kind);
      });
      beforeEach(() => emptyDatabase(database().db));
      afterAll(async () => {
        if (opened) await close(opened);
      });
      tests(database);
    });
  }
}
