import { eq } from 'drizzle-orm';
import { DEFAULT_REVIEW_SETTINGS, ReviewSettings } from '@/lib/model/review-settings';
import type { ReviewSettingsStore } from '@/lib/usecases/ports/review-settings-store';
import type { Database } from '../database';
import { settings } from '../schema/settings';

const KEY = 'review';

/** How the clinic reviews. */
export function createReviewSettingsStore(db: Database): ReviewSettingsStore {
  return {
    async read() {
      const [row] = await db
        .select({ value: settings.value })
        .from(settings)
        .where(eq(settings.key, KEY));
      return row ? ReviewSettings.parse(row.value) : DEFAULT_REVIEW_SETTINGS;
    },
    async write(wanted, by, at) {
      const row = { key: KEY, value: wanted, updatedAt: at, updatedBy: by };
      await db.insert(settings).values(row).onConflictDoUpdate({ target: settings.key, set: row });
    },
  };
}
