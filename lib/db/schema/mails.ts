import { integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { MailKind, MailState } from '@/lib/usecases/ports/mail-outbox';
import { people } from './people';

/** The outbox. */
export const mails = pgTable('mails', {
  id: text('id').primaryKey(),
  personId: text('person_id')
    .notNull()
    .references(() => people.id),
  kind: text('kind').$type<MailKind>().notNull(),
  reminderIds: jsonb('reminder_ids').$type<string[]>().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  state: text('state').$type<MailState>().notNull().default('waiting'),
  tries: integer('tries').notNull().default(0),
  nextAt: timestamp('next_at', { withTimezone: true }).notNull(),
  claimedUntil: timestamp('claimed_until', { withTimezone: true }),
  endedAt: timestamp('ended_at', { withTimezone: true }),
  reason: text('reason').notNull().default(''),
});
