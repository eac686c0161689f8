import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/lib/db/migrate';
import { openDatabase } from '@/lib/db/open-database';
import { startRealPostgres } from './real-postgres';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A tar of a migrated PGlite folder, to clone. */
    pgliteTemplate: string;
    /** That folder itself, to copy: for tests whose database stands on disk. */
    pgliteFolder: string;
    /** URL of a PostgreSQL server with the database `template`; empty when none is installed. */
    postgresServer: string;
  }
}

/**
 * Once per run: a migrated PGlite to clone, and a real PostgreSQL with a migrated template.
 * `HUISHENG_TEST_POSTGRES=0` leaves PostgreSQL out (its tests are then counted as skipped).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hs-test-'));
  const [template, postgres] = await Promise.all([makePgliteTemplate(folder), makePostgres()]);
  project.provide('pgliteTemplate', template);
  project.provide('pgliteFolder', path.join(folder, 'pglite'));
  project.provide('postgresServer', postgres?.url('postgres') ?? '');
  return async () => {
    await postgres?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

async function makePgliteTemplate(folder: string): Promise<string> {
  const database = await openDatabase({ dataDir: path.join(folder, 'pglite') });
  await migrate(database);
  const copy = await database.dump?.();
  await database.close();
  const file = path.join(folder, 'template.tar');
  fs.writeFileSync(file, Buffer.from((await copy?.arrayBuffer()) ?? new ArrayBuffer(0)));
  return file;
}

async function makePostgres() {
  if (process.env.HUISHENG_TEST_POSTGRES === '0') return undefined;
  const server = await startRealPostgres();
  if (!server) return undefined;
  const root = await openDatabase({ url: server.url('postgres'), poolSize: 1 });
  await root.db.execute('CREATE DATABASE template_migrated');
  await root.close();
  const template = await openDatabase({ url: server.url('template_migrated'), poolSize: 1 });
  await migrate(template);
  await template.close();
  return server;
}
