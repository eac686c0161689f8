const DAY_MS = 86_400_000;
const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The number of the day on the clinic's wall at a moment in ms (1970-01-01 is 0). China has one time zone and no summer time. */
export function clinicDay(at: number): number {
  return Math.floor((at + CHINA_OFFSET_MS) / DAY_MS);
}

/** The moment in ms at which a clinic day begins: midnight on the clinic's wall. */
export function clinicDayStart(day: number): number {
  return day * DAY_MS - CHINA_OFFSET_MS;
}
