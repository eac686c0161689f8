import type { TrackStep } from '@/lib/model/track';

/** The steps that open the one at `index` of a path: those it names, else the one before it; none for the first. */
export function stepNeeds(path: readonly TrackStep[], index: number): readonly string[] {
  const before = path[index - 1];
  return path[index]?.needs ?? (before ? [before.id] : []);
}
