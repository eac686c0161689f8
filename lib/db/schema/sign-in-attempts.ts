import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Sign-in attempts per user name since the last success; also for names that do not exist. */
export const signInAttempts = pgTable('sign_in_attempts', {
  username: text('username').primaryKey(),
  failures: integer('failures').notNull(),
  lastAttemptAt: timestamp('last_attempt_at', { withTimezone: true }).notNull(),
});
