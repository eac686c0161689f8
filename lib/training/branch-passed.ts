import type { Track } from '@/lib/model/track';
import { pathOf } from './path-of';

/**
 * The branch of a track on which all these steps were passed, or null when the track does not branch, or when they tell
 * nothing about the branch.
 */
export function branchPassed(
  track: Pick<Track, 'steps' | 'branches'>,
  stepIds: readonly string[],
): string | null {
  const fits = (track.branches ?? []).filter(({ id }) => {
    const path = new Set(pathOf(track, id).map((step) => step.id));
    return stepIds.every((stepId) => path.has(stepId));
  });
  return fits.length === 1 ? (fits[0]?.id ?? null) : null;
}
