import { eq, sql } from 'drizzle-orm';
import type { CalendarFeedStore } from '@/lib/usecases/ports/calendar-feed-store';
import type { Database } from '../database';
import { calendarFeeds } from '../schema/calendar-feeds';

/** The private addresses of calendars on PGlite or PostgreSQL. */
export function createCalendarFeedStore(db: Database): CalendarFeedStore {
  const columns = {
    personId: calendarFeeds.personId,
    feedId: calendarFeeds.feedId,
    beforeId: calendarFeeds.beforeId,
    locale: calendarFeeds.locale,
  };
  return {
    async of(personId) {
      const [row] = await db
        .select(columns)
        .from(calendarFeeds)
        .where(eq(calendarFeeds.personId, personId));
      return row ?? null;
    },
    async find(feedId) {
      const [row] = await db
        .select(columns)
        .from(calendarFeeds)
        .where(eq(calendarFeeds.feedId, feedId));
      return row ?? null;
    },
    async put(feed, at) {
      const row = { ...feed, madeAt: at };
      await db
        .insert(calendarFeeds)
        .values(row)
        .onConflictDoUpdate({
          target: calendarFeeds.personId,
          set: { ...row, beforeId: sql`${calendarFeeds.feedId}` },
        });
    },
  };
}
