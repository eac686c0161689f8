import type { Case } from '@/lib/model/case';

/**
 * The places of a case where a situation is taught, sorted: those named under `teaches`, an agenda item standing for all its
 * places; every place of the case when it covers this situation alone.
 */
export function taughtAt(one: Case, situation: string): string[] {
  const places = Object.keys(one.replies);
  const named = one.teaches[situation];
  if (!named) {
    const alone = one.covers.filter((entry) => entry.startsWith('sc-')).length === 1;
    return alone && one.covers.includes(situation) ? places.sort() : [];
  }
  return places
    .filter((place) => named.some((name) => place === name || place.startsWith(`${name}/`)))
    .sort();
}
