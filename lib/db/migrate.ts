import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { OpenedDatabase, ScriptSession } from './opened-database';

/** Any number will do as long as nobody else uses it: the digits spell "huisheng" on a phone. */
const LOCK_KEY = 48_474_364;

type Migration = { number: number; name: string; script: string; hash: string };

/**
 * Brings the database up to date with `lib/db/migrations/NNNN-name.sql`; gives the names it ran.
 *
 * All or nothing in one transaction, under an advisory lock, so that many processes may call it at
 * once. Throws when a migration was edited after it landed, when the numbers have a gap, or when
 * the database was written by a newer version.
 */
export async function migrate(
  database: OpenedDatabase,
  folder = path.join(process.cwd(), 'lib/db/migrations'),
): Promise<string[]> {
  const migrations = readMigrations(folder);
  return database.script(async (session) => {
    await session.rows('SELECT pg_advisory_xact_lock($1)', [LOCK_KEY]);
    await session.run(
      `CREATE TABLE IF NOT EXISTS schema_migrations (
         number integer PRIMARY KEY,
         name text NOT NULL,
         hash text NOT NULL,
         applied_at timestamptz NOT NULL DEFAULT now()
       )`,
    );
    const applied = await readApplied(session);
    refuseUnknown(migrations, applied);
    const ran: string[] = [];
    for (const migration of migrations) {
      if (applied.has(migration.number)) continue;
      await session.run(migration.script);
      await session.rows('INSERT INTO schema_migrations (number, name, hash) VALUES ($1, $2, $3)', [
        migration.number,
        migration.name,
        migration.hash,
      ]);
      ran.push(migration.name);
    }
    return ran;
  });
}

function readMigrations(folder: string): Migration[] {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.sql'));
  return files.sort().map((file, index) => {
    const match = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file);
    if (!match) throw new Error(`${file}: a migration is called NNNN-what-it-does.sql`);
    const number = Number(match[1]);
    if (number !== index + 1) throw new Error(`${file}: expected number ${index + 1}`);
    const script = fs.readFileSync(path.join(folder, file), 'utf8');
    return { number, name: file.slice(0, -4), script, hash: hashOf(script) };
  });
}

async function readApplied(session: ScriptSession): Promise<Map<number, string>> {
  const rows = await session.rows('SELECT number, hash FROM schema_migrations');
  return new Map(rows.map((row) => [Number(row.number), String(row.hash)]));
}

function refuseUnknown(migrations: Migration[], applied: Map<number, string>): void {
  for (const [number, hash] of applied) {
    const known = migrations[number - 1];
    if (!known) throw new Error(`The database is newer than this program (migration ${number})`);
    if (known.hash !== hash) throw new Error(`${known.name} was edited after it was applied`);
  }
}

function hashOf(script: string): string {
  return createHash('sha256').update(script.replaceAll('\r\n', '\n')).digest('hex');
}
