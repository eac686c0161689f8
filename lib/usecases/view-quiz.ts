import { decide } from '@/lib/access/decide';
import type { QuizSessionView } from '@/lib/model/quiz-view';
import { openSession } from './open-session';
import type { ActingPerson } from './ports';
import { relationTo } from './relation-to';
import { sessionView } from './session-view';
import type { TrainingDeps } from './training-deps';

/** A sitting as it stands: the way back in for its own person; the result of a finished one for trainer and supervisor. */
export async function viewQuiz(
  deps: TrainingDeps,
  actor: ActingPerson,
  sessionId: string,
): Promise<{ ok: true; session: QuizSessionView } | { ok: false; code: 'not-found' }> {
  const session = await openSession(deps, sessionId);
  if (!session) return { ok: false, code: 'not-found' };
  const relation = await relationTo(deps.teams, actor, session.personId);
  if (
    decide(actor.role, 'quiz.view-result', relation) === 'deny' ||
    (relation !== 'own' && !session.finishedAt)
  )
    return { ok: false, code: 'not-found' };
  const answers = await deps.quizzes.answers(sessionId);
  return { ok: true, session: sessionView(session, answers, deps.clock.now()) };
}
