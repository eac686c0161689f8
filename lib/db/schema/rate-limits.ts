import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core';

/** Requests per address and path to the login endpoints, shared by all servers. */
export const rateLimits = pgTable('rate_limits', {
  id: text('id').primaryKey(),
  key: text('key').notNull().unique(),
  count: integer('count').notNull(),
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
});
