import { decide } from '@/lib/access/decide';
import type { QuizSessionView } from '@/lib/model/quiz-view';
import { closeSession } from './close-session';
import { openSession } from './open-session';
import type { ActingPerson } from './ports';
import { sessionView } from './session-view';
import { settleTrack } from './settle-track';
import type { TrainingDeps } from './training-deps';

/**
 * Hands in the actor's own sitting, as it is; items without an answer earn nothing. A second time it is only shown. The
 * certificate of a track follows here when this was its last step.
 */
export async function finishQuiz(
  deps: TrainingDeps,
  actor: ActingPerson,
  sessionId: string,
): Promise<{ ok: true; session: QuizSessionView } | { ok: false; code: 'not-found' }> {
  const session = await openSession(deps, sessionId);
  const relation = session?.personId === actor.userId ? 'own' : 'other';
  if (!session || decide(actor.role, 'quiz.answer', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  const now = deps.clock.now();
  const finished = session.finishedAt ? session : await closeSession(deps, sessionId, now);
  if (!finished) return { ok: false, code: 'not-found' };
  if (finished.forStep) await settleTrack(deps, finished.personId, finished.forStep.trackId);
  return { ok: true, session: sessionView(finished, await deps.quizzes.answers(sessionId), now) };
}
