import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { migrate } from '@/lib/db/migrate';
import { queryRows } from '@/lib/db/query-rows';
import { describeOnOwnDatabases } from '@/tests/support/test-database';

describeOnOwnDatabases('migrate', (database) => {
  let folder: string;

  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hs-migrations-'));
    await database().script(async (session) => {
      await session.run('DROP TABLE IF EXISTS one, two, schema_migrations');
    });
    write('0001-one.sql', 'CREATE TABLE one (id integer); INSERT INTO one VALUES (1);');
  });

  afterEach(async () => {
    fs.rmSync(folder, { recursive: true, force: true });
    await database().script((session) =>
      session.run('DROP TABLE IF EXISTS one, two, schema_migrations'),
    );
  });

  test('runs each migration once, in order', async () => {
    expect(await migrate(database(), folder)).toEqual(['0001-one']);
    write('0002-two.sql', 'CREATE TABLE two (id integer);');
    expect(await migrate(database(), folder)).toEqual(['0002-two']);
    expect(await migrate(database(), folder)).toEqual([]);
  });

  test('leaves nothing behind when one of them fails', async () => {
    write('0002-two.sql', 'CREATE TABLE two (id integer); SELECT broken;');
    await expect(migrate(database(), folder)).rejects.toThrow();
    const tables = await queryRows(
      database().db,
      sql`SELECT tablename FROM pg_tables WHERE tablename IN ('one', 'two')`,
      z.object({ tablename: z.string() }),
    );
    expect(tables).toEqual([]);
  });

  test('may be called by many at once', async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => migrate(database(), folder)));
    expect(results.flat()).toEqual(['0001-one']);
  });

  test('refuses a migration that was edited after it landed', async () => {
    await migrate(database(), folder);
    write('0001-one.sql', 'CREATE TABLE one (id bigint);');
    await expect(migrate(database(), folder)).rejects.toThrow('edited after it was applied');
  });

  test('refuses a database written by a newer version', async () => {
    write('0002-two.sql', 'CREATE TABLE two (id integer);');
    await migrate(database(), folder);
    fs.rmSync(path.join(folder, '0002-two.sql'));
    await expect(migrate(database(), folder)).rejects.toThrow('newer than this program');
  });

  test('refuses a gap in the numbers', async () => {
    write('0003-three.sql', 'SELECT 1;');
    await expect(migrate(database(), folder)).rejects.toThrow('expected number 2');
  });

  function write(name: string, script: string): void {
    fs.writeFileSync(path.join(folder, name), script);
  }
});
