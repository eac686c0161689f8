import type { Locale } from '@/lib/model/locale';

export interface CalendarFeed {
  personId: string;
  /** Null when it is turned off. */
  feedId: string | null;
  /** The address before this one, for taking a change back. */
  beforeId: string | null;
  locale: Locale;
}

/** The private address of each person's calendar. */
export interface CalendarFeedStore {
  of(personId: string): Promise<CalendarFeed | null>;
  /** Whose calendar this is; null when nobody's, or no longer. */
  find(feedId: string): Promise<CalendarFeed | null>;
  /** The person's address from now on; the one before it is kept as `beforeId` and no longer found. */
  put(feed: { personId: string; feedId: string | null; locale: Locale }, at: Date): Promise<void>;
}
