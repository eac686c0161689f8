import type { SignOffView } from '@/lib/model/sign-off-view';
import type { PersonTrack } from './person-tracks';

/** The finished paths among these that wait for a trainer's signature, or were sent back, with their evidence. */
export function waitingSignOffs(tracks: readonly PersonTrack[], canDecide: boolean): SignOffView[] {
  return tracks.flatMap(({ track, card, progress, signOff }) =>
    signOff && signOff.state !== 'signed'
      ? [
          {
            ...signOff,
            trackId: track.id,
            title: track.title,
            certificate: card.certificate,
            evidence: progress.steps.flatMap((step) => step.evidence),
            canDecide,
          },
        ]
      : [],
  );
}
