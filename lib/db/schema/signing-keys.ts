import { jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { PublicKey } from '@/lib/model/public-key';

/** The public halves of the keys that credentials are signed with. Kept while old credentials are to verify; a leaked one is withdrawn. */
export const signingKeys = pgTable('signing_keys', {
  id: text('id').primaryKey(),
  publicKey: jsonb('public_key').$type<PublicKey>().notNull(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  retiredAt: timestamp('retired_at', { withTimezone: true }),
});
