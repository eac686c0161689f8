import { clinicDay } from '@/lib/model/clinic-day';
import type { TrainingDeps } from './training-deps';

/** How many of the latest sittings are looked through. */
const LOOKED_AT = 20;

/** The review that the person left in the middle today; one of another day is left alone, what is due has changed. */
export async function runningReview(
  deps: Pick<TrainingDeps, 'quizzes' | 'clock'>,
  personId: string,
): Promise<{ sessionId: string; left: number } | null> {
  const sessions = await deps.quizzes.list({ personIds: [personId], limit: LOOKED_AT });
  const today = clinicDay(deps.clock.now().getTime());
  const running = sessions.find(
    (each) =>
      each.source.cards !== undefined &&
      !each.finishedAt &&
      clinicDay(each.startedAt.getTime()) === today,
  );
  return running ? { sessionId: running.id, left: running.itemCount - running.answered } : null;
}
