import type { ReminderFacts } from '@/lib/training/reminder-facts';
import type { PersonTrack } from './person-tracks';

/** The failed exams of a person that were not begun again, and from when it is worth saying so. */
export function examsToSitAgain(tracks: readonly PersonTrack[]): ReminderFacts['exams'][number][] {
  return tracks.flatMap(({ track, progress }) =>
    progress.steps.flatMap(({ sitting }) => {
      if (sitting?.state !== 'failed' || sitting.nextFrom === null) return [];
      const { quiz, nextFrom: from } = sitting;
      return [{ sittingId: quiz.id, trackId: track.id, title: track.title, from }];
    }),
  );
}
