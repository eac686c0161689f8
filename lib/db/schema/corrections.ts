import { integer, jsonb, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core';
import type { CorrectionStatus } from '@/lib/model/correction';
import type { MoveId } from '@/lib/model/move-id';
import { attempts } from './attempts';
import { people } from './people';

/** What trainees said they meant by a typed reply, and what a trainer decided. */
export const corrections = pgTable(
  'corrections',
  {
    id: text('id').primaryKey(),
    attemptId: text('attempt_id')
      .notNull()
      .references(() => attempts.id),
    seq: integer('seq').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    caseId: text('case_id').notNull(),
    prev: text('prev'),
    text: text('text').notNull(),
    heard: jsonb('heard').$type<MoveId[]>().notNull(),
    languageVersion: text('language_version').notNull(),
    meant: jsonb('meant').$type<MoveId[]>().notNull(),
    note: text('note').notNull().default(''),
    status: text('status').$type<CorrectionStatus>().notNull().default('open'),
    suggestedAt: timestamp('suggested_at', { withTimezone: true }).notNull(),
    decidedBy: text('decided_by').references(() => people.id),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    settled: jsonb('settled').$type<MoveId[]>(),
    reason: text('reason').notNull().default(''),
  },
  (table) => [unique().on(table.attemptId, table.seq)],
);
