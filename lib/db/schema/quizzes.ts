import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { QuizAnswer } from '@/lib/model/quiz';
import type { FillInJudgement } from '@/lib/model/quiz-view';
import type { Text } from '@/lib/model/text';
import type { QuizSession, QuizSource } from '@/lib/usecases/ports/quiz-store';
import { people } from './people';

/** A sitting of a quiz: the drawn items, whole, in their drawn order. */
export const quizSessions = pgTable('quiz_sessions', {
  id: text('id').primaryKey(),
  personId: text('person_id')
    .notNull()
    .references(() => people.id),
  kind: text('kind').$type<'practice' | 'exam'>().notNull(),
  title: jsonb('title').$type<Text>().notNull(),
  source: jsonb('source').$type<QuizSource>().notNull(),
  seed: bigint('seed', { mode: 'number' }).notNull(),
  items: jsonb('items').$type<QuizSession['items']>().notNull(),
  answered: integer('answered').notNull().default(0),
  toReview: boolean('to_review').notNull().default(false), // has answers that are not in the log of reviews
  itemCount: integer('item_count').generatedAlwaysAs(sql`jsonb_array_length(items)`),
  pass: real('pass').notNull(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
  deadlineAt: timestamp('deadline_at', { withTimezone: true }),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
  score: real('score'),
  trackId: text('track_id'),
  stepId: text('step_id'),
});

/** One answer at each position. */
export const quizAnswers = pgTable(
  'quiz_answers',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => quizSessions.id),
    position: integer('position').notNull(),
    answer: jsonb('answer').$type<QuizAnswer>().notNull(),
    credit: real('credit').notNull(),
    judged: jsonb('judged').$type<FillInJudgement>(),
    reviewed: boolean('reviewed').notNull().default(false), // taken into the log of reviews
    counted: boolean('counted').notNull().default(false), // looked at for the item statistics
    answeredAt: timestamp('answered_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.position] })],
);
