import type { DidForAssignment } from '@/lib/training/assignment-progress';
import type { PersonFacts } from './facts-of';
import type { PersonTrack } from './person-tracks';

/** What a person did, as assignments look at it. */
export function didForAssignment(did: {
  facts: PersonFacts;
  tracks: readonly PersonTrack[];
}): DidForAssignment {
  return {
    quizzes: did.facts.quizzes,
    calls: did.facts.calls,
    tracks: new Map(
      did.tracks.map(({ track, enrolledAt, progress }) => {
        const times = progress.steps.flatMap((step) => step.evidence.map((each) => each.at));
        return [
          track.id,
          {
            begun: enrolledAt !== null,
            doneAt: progress.passed ? Math.max(...times) : null,
            percent: Math.round((100 * progress.done) / progress.steps.length),
          },
        ];
      }),
    ),
  };
}
