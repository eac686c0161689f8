import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { AssignmentKind } from '@/lib/model/assignment-view';
import { people } from './people';
import { teams } from './teams';

/** What a trainer gave a person or a team to do. Never deleted: cancelled. */
export const assignments = pgTable('assignments', {
  id: text('id').primaryKey(),
  kind: text('kind').$type<AssignmentKind>().notNull(),
  subjectId: text('subject_id').notNull(),
  personId: text('person_id').references(() => people.id),
  teamId: text('team_id').references(() => teams.id, { onDelete: 'cascade' }),
  dueAt: timestamp('due_at', { withTimezone: true }).notNull(),
  note: text('note').notNull().default(''),
  assignedBy: text('assigned_by')
    .notNull()
    .references(() => people.id),
  assignedAt: timestamp('assigned_at', { withTimezone: true }).notNull(),
  cancelledAt: timestamp('cancelled_at', { withTimezone: true }),
  revision: integer('revision').notNull().default(0),
});
