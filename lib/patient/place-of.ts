import type { PatientSnapshot } from './patient-state';

/** Where the call stands on the agenda, as `group/stage` (`opening/hello`, `price/raised`, `decision/open` …), `waiting` or `over`. */
export function placeOf(value: PatientSnapshot['value']): string {
  const { agenda } = value;
  if (typeof agenda === 'string') return agenda;
  const [entry] = Object.entries(agenda);
  return entry ? `${entry[0]}/${entry[1]}` : 'waiting';
}
