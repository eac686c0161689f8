import { decide } from '@/lib/access/decide';
import type { QuizSessionSummary } from '@/lib/model/quiz-view';
import { passedQuiz } from '@/lib/training/passed-quiz';
import { factsOf } from './facts-of';
import type { ActingPerson } from './ports';
import type { QuizSessionFacts } from './ports/quiz-store';
import { relationTo } from './relation-to';
import type { TrainingDeps } from './training-deps';

const MOST = 100;

/** A person's sittings, newest first: one's own, or those of somebody one may look at. */
export async function listQuizSessions(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { personId?: string; limit?: number } = {},
): Promise<{ ok: true; sessions: QuizSessionSummary[] } | { ok: false; code: 'denied' }> {
  const personId = wish.personId ?? actor.userId;
  const relation = await relationTo(deps.teams, actor, personId);
  if (decide(actor.role, 'quiz.view-result', relation) === 'deny')
    return { ok: false, code: 'denied' };
  const facts = (await factsOf(deps, [personId])).get(personId);
  const sessions = (facts?.sessions ?? []).slice(0, Math.min(MOST, wish.limit ?? MOST));
  return { ok: true, sessions: sessions.map(toSummary) };
}

function toSummary(session: QuizSessionFacts): QuizSessionSummary {
  const finishedAt = session.finishedAt?.getTime() ?? null;
  return {
    id: session.id,
    kind: session.kind,
    title: session.title,
    items: session.itemCount,
    answered: session.answered,
    startedAt: session.startedAt.getTime(),
    finishedAt,
    score: session.score,
    passed:
      finishedAt === null
        ? null
        : passedQuiz({ finishedAt, score: session.score, pass: session.pass }),
    forStep: session.forStep,
    review: session.source.cards !== undefined,
  };
}
