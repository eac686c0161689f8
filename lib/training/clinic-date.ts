import { clinicDay } from '@/lib/model/clinic-day';

const DAY_MS = 86_400_000;

/** The date on the clinic's wall at a moment in ms: `2026-03-02`. */
export function clinicDate(at: number): string {
  return new Date(clinicDay(at) * DAY_MS).toISOString().slice(0, 10);
}
