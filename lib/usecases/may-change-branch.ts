import type { PersonTrack } from './person-tracks';

/** May the person choose another job? While the certificate is not earned, and not on the way to a renewal. */
export function mayChangeBranch({
  track,
  enrolledAt,
  progress,
  certificate,
}: PersonTrack): boolean {
  return (
    track.branches !== undefined && enrolledAt !== null && !progress.passed && certificate === null
  );
}
