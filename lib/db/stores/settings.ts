import { eq } from 'drizzle-orm';
import { DEFAULT_HOUSE, HouseSettings } from '@/lib/model/house';
import type { HouseStore } from '@/lib/usecases/ports';
import type { Database } from '../database';
import { settings } from '../schema/settings';

const HOUSE = 'house';

/** The clinic's facts. Until somebody writes them they are the shipped ones. */
export function createSettingsStore(db: Database): HouseStore {
  return {
    async read() {
      const [row] = await db
        .select({ value: settings.value })
        .from(settings)
        .where(eq(settings.key, HOUSE));
      return row ? HouseSettings.parse(row.value) : DEFAULT_HOUSE;
    },
    async write(house, by, at) {
      const value = { key: HOUSE, value: house, updatedAt: at, updatedBy: by };
      await db
        .insert(settings)
        .values(value)
        .onConflictDoUpdate({ target: settings.key, set: value });
    },
  };
}
