import type { PatientSnapshot } from './patient-state';

/** Where the call stands on the agenda, as `group/stage` (`opening/hello`, `price/raised`, `decision/open` …), `waiting` or `over`. */
export function placeOf(value: PatientSnapshot['value']): string {
  const { agenda } = value;
  if (typeof agenda === 'string') return agenda;
  for (const group in agenda) return `${group}/${agenda[group]}`;
  return 'waiting';
}
