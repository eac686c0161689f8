import type { Content } from '@/lib/model/content';
import type { SignOffView } from '@/lib/model/sign-off-view';
import { namedEvidence } from './named-evidence';
import type { PersonTrack } from './person-tracks';

/** The finished paths among these that wait for a trainer's signature, or were sent back, with their evidence. */
export function waitingSignOffs(
  content: Pick<Content, 'cases'>,
  tracks: readonly PersonTrack[],
  canDecide: boolean,
): SignOffView[] {
  return tracks.flatMap(({ track, card, progress, signOff }) =>
    signOff && signOff.state !== 'signed'
      ? [
          {
            ...signOff,
            trackId: track.id,
            title: track.title,
            certificate: card.certificate,
            evidence: namedEvidence(
              content,
              progress.steps.flatMap((step) => step.evidence),
            ),
            canDecide,
          },
        ]
      : [],
  );
}
