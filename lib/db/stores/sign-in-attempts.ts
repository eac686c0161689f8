import { eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../database';
import { signInAttempts } from '../schema/sign-in-attempts';

const DAY = 86_400_000;

/** Counts sign-in attempts per user name, so that a password cannot be tried out. */
export type SignInAttempts = {
  begin: (username: string, now: Date) => Promise<{ failures: number; lastAttemptAt: Date }>;
  succeed: (username: string, now: Date) => Promise<void>;
};

/**
 * `begin` counts an attempt before the password is looked at, in one statement, so that attempts at
 * the same moment cannot slip through. It starts again at 1 when the last attempt is older than
 * `windowMs`; beyond `limit` it neither counts further nor prolongs the wait.
 * `succeed` forgets the name, and what is older than a day.
 */
export function createSignInAttempts(
  db: Database,
  { limit, windowMs }: { limit: number; windowMs: number },
): SignInAttempts {
  return {
    begin: async (username, now) => {
      const old = new Date(now.getTime() - windowMs).toISOString();
      const at = now.toISOString();
      const [row] = await db
        .insert(signInAttempts)
        .values({ username, failures: 1, lastAttemptAt: now })
        .onConflictDoUpdate({
          target: signInAttempts.username,
          set: {
            failures: sql`CASE WHEN ${signInAttempts.lastAttemptAt} <= ${old}::timestamptz THEN 1
              ELSE least(${signInAttempts.failures} + 1, ${limit + 1}::integer) END`,
            lastAttemptAt: sql`CASE WHEN ${signInAttempts.lastAttemptAt} > ${old}::timestamptz
              AND ${signInAttempts.failures} >= ${limit}::integer
              THEN ${signInAttempts.lastAttemptAt} ELSE ${at}::timestamptz END`,
          },
        })
        .returning();
      if (!row) throw new Error('An upsert always gives its row');
      return { failures: row.failures, lastAttemptAt: row.lastAttemptAt };
    },
    succeed: async (username, now) => {
      await db.delete(signInAttempts).where(eq(signInAttempts.username, username));
      const yesterday = new Date(now.getTime() - DAY);
      await db.delete(signInAttempts).where(lt(signInAttempts.lastAttemptAt, yesterday));
    },
  };
}
