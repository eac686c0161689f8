import { count, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { rateLimits } from '@/lib/db/schema/rate-limits';
import { transaction } from '@/lib/db/transaction';
import { describeOnBothDatabases } from '@/tests/support/test-database';

const row = (key: string) => ({ id: key, key, count: 1, lastRequest: 9_007_199_254_740_991 });

describeOnBothDatabases('transaction', (database) => {
  const rows = async () => (await database().db.select({ n: count() }).from(rateLimits))[0]?.n;

  test('keeps what succeeded', async () => {
    const result = await transaction(database().db, async (tx) => {
      await tx.insert(rateLimits).values(row('a'));
      return { ok: true as const };
    });
    expect(result).toEqual({ ok: true });
    expect(await rows()).toBe(1);
  });

  test('rolls back a refusal and gives it to the caller', async () => {
    const result = await transaction(database().db, async (tx) => {
      await tx.insert(rateLimits).values(row('a'));
      return { ok: false as const, code: 'stale' };
    });
    expect(result).toEqual({ ok: false, code: 'stale' });
    expect(await rows()).toBe(0);
  });

  test('rolls back a throw', async () => {
    const failing = transaction(database().db, async (tx) => {
      await tx.insert(rateLimits).values(row('a'));
      throw new Error('boom');
    });
    await expect(failing).rejects.toThrow('boom');
    expect(await rows()).toBe(0);
  });

  test('nested, undoes only the inner part', async () => {
    await transaction(database().db, async (tx) => {
      await tx.insert(rateLimits).values(row('a'));
      await transaction(tx, async (inner) => {
        await inner.insert(rateLimits).values(row('b'));
        return { ok: false as const };
      });
    });
    expect(await rows()).toBe(1);
  });

  test('gives int8 as a number on both', async () => {
    await database().db.insert(rateLimits).values(row('a'));
    const raw = (await database().db.execute(sql`SELECT last_request FROM rate_limits`)) as {
      rows: unknown[];
    };
    expect(raw.rows).toEqual([{ last_request: 9_007_199_254_740_991 }]);
  });

  test('uses the outer handle only outside', async () => {
    if (database().kind !== 'pglite') return;
    const wrong = transaction(database().db, () => database().db.select().from(rateLimits));
    await expect(wrong).rejects.toThrow(/handle|query/);
  });
});
