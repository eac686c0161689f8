import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Locale } from '@/lib/model/locale';
import { people } from './people';

/** The private address of each person's calendar; null when it was turned off. */
export const calendarFeeds = pgTable('calendar_feeds', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id),
  feedId: text('feed_id').unique(),
  beforeId: text('before_id'),
  locale: text('locale').$type<Locale>().notNull(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
});
