import { clinicDay, clinicDayStart } from '@/lib/model/clinic-day';
import type { QuietHours } from '@/lib/model/reminder-settings';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * When the quiet that holds at a moment (ms) ends, or null when it is not quiet then. Quiet begins on its first minute and is
 * over on its last; it may go over midnight. Hours are those of the clinic's wall.
 */
export function quietUntil(now: number, { from, to }: QuietHours): number | null {
  const midnight = clinicDayStart(clinicDay(now));
  const minute = (now - midnight) / MINUTE;
  const overnight = from > to;
  const quiet = overnight ? minute >= from || minute < to : minute >= from && minute < to;
  if (!quiet) return null;
  const end = midnight + to * MINUTE;
  return end > now ? end : end + DAY;
}
