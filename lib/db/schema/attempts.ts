import {
  boolean,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import type { AttemptPins, LogEntry } from '@/lib/model/log';
import type { Report } from '@/lib/model/report';
import { people } from './people';

/** What a case was played with, by hash. */
export const pinnedContent = pgTable('pinned_content', {
  hash: text('hash').primaryKey(),
  bundle: jsonb('bundle').notNull(),
});

/** One call of one trainee. The report is written once, when the call is wrapped up. */
export const attempts = pgTable('attempts', {
  id: text('id').primaryKey(),
  traineeId: text('trainee_id')
    .notNull()
    .references(() => people.id),
  caseId: text('case_id').notNull(),
  mode: text('mode').$type<AttemptPins['mode']>().notNull(),
  contentHash: text('content_hash')
    .notNull()
    .references(() => pinnedContent.hash),
  pins: jsonb('pins').$type<AttemptPins>().notNull(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
  forkedFrom: text('forked_from'),
  forkedSeq: integer('forked_seq'),
  trackId: text('track_id'),
  stepId: text('step_id'),
  overall: real('overall'),
  band: text('band').$type<Report['band']>(),
  report: jsonb('report').$type<Report>(),
  reviewed: boolean('reviewed').notNull().default(false), // taken into the log of reviews
});

/** The append-only log. */
export const attemptEntries = pgTable(
  'attempt_entries',
  {
    attemptId: text('attempt_id')
      .notNull()
      .references(() => attempts.id),
    seq: integer('seq').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    entry: jsonb('entry').$type<LogEntry>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.attemptId, t.seq] }),
    unique().on(t.attemptId, t.idempotencyKey),
  ],
);
