import fs from 'node:fs';
import path from 'node:path';
import { is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { queryRows } from '@/lib/db/query-rows';
import { describeOnBothDatabases } from '@/tests/support/test-database';

const Column = z.object({ name: z.string(), type: z.string(), not_null: z.boolean() });

describeOnBothDatabases('lib/db/schema', (database) => {
  test('says what the migrations made: tables, columns, types, nullability', async () => {
    const declared = await declaredTables();
    expect(declared.length).toBeGreaterThan(0);
    for (const table of declared) {
      const config = getTableConfig(table);
      const found = await queryRows(
        database().db,
        sql`SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, a.attnotnull AS not_null
            FROM pg_attribute a WHERE a.attrelid = to_regclass(${config.name})
            AND a.attnum > 0 AND NOT a.attisdropped`,
        Column,
      );
      const wanted = config.columns.map((column) => ({
        name: column.name,
        type: column.getSQLType().replace(/^timestamp( \(\d\))? with/, 'timestamp with'),
        not_null: column.notNull,
      }));
      const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
      const plain = (columns: z.infer<typeof Column>[]) =>
        columns.map((column) => ({ ...column, type: plainType(column.type) })).sort(byName);
      expect({ [config.name]: plain(found) }).toEqual({ [config.name]: plain(wanted) });
    }
  });

  test('covers every table of the database', async () => {
    const names = (await declaredTables()).map((table) => getTableConfig(table).name);
    const found = await queryRows(
      database().db,
      sql`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`,
      z.object({ tablename: z.string() }),
    );
    const tables = found.map((row) => row.tablename).filter((name) => name !== 'schema_migrations');
    expect(names.sort()).toEqual(tables.sort());
  });
});

async function declaredTables(): Promise<PgTable[]> {
  const folder = path.join(process.cwd(), 'lib/db/schema');
  const modules = await Promise.all(
    fs.readdirSync(folder).map((file) => import(path.join(folder, file)) as Promise<object>),
  );
  return modules.flatMap((module) =>
    Object.values(module).filter((value): value is PgTable => is(value, PgTable)),
  );
}

/** varchar(20) and numeric(5,2) are compared without their size: `format_type` was asked without. */
function plainType(type: string): string {
  const name = type.replace(/\s*\([^)]*\)/g, '');
  const same: Record<string, string> = {
    varchar: 'character varying',
    serial: 'integer',
    bigserial: 'bigint',
    char: 'character',
  };
  return same[name] ?? name;
}
