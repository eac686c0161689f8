import type { ReminderFacts } from '@/lib/training/reminder-facts';
import type { PersonTrack } from './person-tracks';

/** Nobody is sent back into an exam an hour after failing it: reminded of it on the next day. */
const REST = 86_400_000;

/** The failed exams of a person that were not begun again, and from when it is worth saying so. */
export function examsToSitAgain(tracks: readonly PersonTrack[]): ReminderFacts['exams'][number][] {
  return tracks.flatMap(({ track, progress }) =>
    progress.steps.flatMap(({ sitting }) => {
      if (sitting?.state !== 'failed') return [];
      const ends = [sitting.quiz, ...sitting.calls.map(({ call }) => call)];
      const failedAt = Math.max(...ends.map((each) => each?.finishedAt ?? 0));
      const from = failedAt + REST;
      return [{ sittingId: sitting.quiz.id, trackId: track.id, title: track.title, from }];
    }),
  );
}
