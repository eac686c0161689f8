import type { PersonResponses } from './response-matrix';

/** What each pair of items of one person weighs in a calibration: a person counts by the items answered, not by their pairs. */
export function pairWeight(person: PersonResponses): number {
  return 2 / Math.max(1, person.items.length);
}
