import type { Database } from './database';
import { sqlState } from './sql-state';

type Refusal = { ok: false };

/**
 * Runs `work` in one transaction and gives what it returns.
 *
 * A result `{ ok: false, … }` rolls back and is returned as it is, so that a refusal never leaves
 * half a change; a throw rolls back and is thrown again. Deadlocks and serialization failures are
 * tried again, at most three times: `work` must have no effect outside the database.
 * Inside, use only `tx`. Called with a transaction, it makes a savepoint.
 */
export async function transaction<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(async (tx) => {
        const result = await work(tx);
        if (isRefusal(result)) throw new RolledBack(result);
        return result;
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.result as T;
      if (attempt >= 3 || !isWorthRetrying(error)) throw error;
    }
  }
}

class RolledBack extends Error {
  constructor(readonly result: unknown) {
    super('rolled back because the work was refused');
  }
}

function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
}

function isWorthRetrying(error: unknown): boolean {
  return ['40001', '40P01'].includes(sqlState(error) ?? '');
}
