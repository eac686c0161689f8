const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The date on the clinic's wall (China has one time zone and no summer time) at a moment in ms: `2026-03-02`. */
export function clinicDate(at: number): string {
  return new Date(at + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}
