import { boolean, jsonb, pgTable, smallint, text, timestamp, unique } from 'drizzle-orm/pg-core';
import type { Locale } from '@/lib/model/locale';
import type { ReminderAbout, ReminderKind } from '@/lib/model/reminder';
import { people } from './people';

/** What people were reminded of. */
export const reminders = pgTable(
  'reminders',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    key: text('key').notNull(),
    about: jsonb('about').$type<ReminderAbout>().notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    readAt: timestamp('read_at', { withTimezone: true }),
    settledAt: timestamp('settled_at', { withTimezone: true }),
  },
  (t) => [unique().on(t.personId, t.key)],
);

/** How people want to be reminded. */
export const reminderSettings = pgTable('reminder_settings', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id),
  quietFrom: smallint('quiet_from').notNull(),
  quietTo: smallint('quiet_to').notNull(),
  email: text('email'),
  emailConfirmedAt: timestamp('email_confirmed_at', { withTimezone: true }),
  mail: boolean('mail').notNull(),
  byMail: jsonb('by_mail').$type<ReminderKind[]>().notNull(),
  locale: text('locale').$type<Locale>().notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
});
