import type { Track, TrackStep } from '@/lib/model/track';

/** The steps of one job, in order: those of everybody and those of its branch. Without a branch only everybody's. */
export function pathOf(track: Pick<Track, 'steps'>, branch: string | null): TrackStep[] {
  return track.steps.filter(
    ({ branches }) => !branches || (branch !== null && branches.includes(branch)),
  );
}
