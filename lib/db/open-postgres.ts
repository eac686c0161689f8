import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { OpenedDatabase } from './opened-database';

const INT8 = 20;

/**
 * Opens a pool of connections to a PostgreSQL server.
 *
 * int8 comes back as a number, as PGlite does; a value beyond 2^53 throws rather than being rounded.
 */
export async function openPostgres(url: string, poolSize = 10): Promise<OpenedDatabase> {
  // For the whole process: drizzle asks this table for every type it does not map itself.
  pg.types.setTypeParser(INT8, safeInteger);
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'huisheng',
  });
  // A connection that breaks while idle is replaced by the next query; without a listener it ends the process.
  pool.on('error', () => {});
  let closed = false;
  return {
    kind: 'postgres',
    db: drizzle(pool),
    script: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work({
          run: async (script) => {
            await client.query(script);
          },
          rows: async (query, parameters) => (await client.query(query, parameters)).rows,
        });
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {});
        throw error;
      } finally {
        client.release();
      }
    },
    dump: undefined,
    close: async () => {
      if (closed) return;
      closed = true;
      await pool.end();
    },
  };
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number`);
  return value;
}
