import {
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import type { CardId, Importance, ReviewGrade } from '@/lib/model/review';
import type { Text } from '@/lib/model/text';
import { people } from './people';

/** The log of reviews; `seq` counts from 1 for each person, without gaps. */
export const reviews = pgTable(
  'reviews',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    seq: integer('seq').notNull(),
    card: text('card').$type<CardId>().notNull(),
    grade: smallint('grade').$type<ReviewGrade>().notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    importance: smallint('importance').$type<Importance>().notNull(),
    caseId: text('case_id'),
    title: jsonb('title').$type<Text>(),
    source: text('source').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.seq] }), unique().on(t.personId, t.source, t.card)],
);

/** The cards as the log leaves them. */
export const reviewCards = pgTable(
  'review_cards',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    card: text('card').$type<CardId>().notNull(),
    stability: doublePrecision('stability').notNull(),
    difficulty: doublePrecision('difficulty').notNull(),
    lastAt: timestamp('last_at', { withTimezone: true }).notNull(),
    reviews: integer('reviews').notNull(),
    lapses: integer('lapses').notNull(),
    importance: smallint('importance').$type<Importance>().notNull(),
    caseId: text('case_id'),
    title: jsonb('title').$type<Text>(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.card] })],
);
