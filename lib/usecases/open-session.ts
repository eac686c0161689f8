import { isOver } from '@/lib/quiz/is-over';
import { closeSession } from './close-session';
import type { QuizSession } from './ports/quiz-store';
import type { TrainingDeps } from './training-deps';

/** The sitting as it stands now: an exam whose time is over is finished first, as of its deadline. */
export async function openSession(
  deps: Pick<TrainingDeps, 'quizzes' | 'clock'>,
  sessionId: string,
): Promise<QuizSession | null> {
  const session = await deps.quizzes.find(sessionId);
  if (!session || session.finishedAt) return session;
  const deadline = session.deadlineAt;
  if (!deadline || !isOver(deadline.getTime(), deps.clock.now().getTime())) return session;
  return closeSession(deps, sessionId, deadline);
}
