import { isOver } from '@/lib/quiz/is-over';
import type { CallFact } from '@/lib/training/call-fact';
import type { QuizFact } from '@/lib/training/quiz-fact';
import { closeSession } from './close-session';
import type { AttemptFact } from './ports/attempt-facts';
import type { QuizSessionFacts } from './ports/quiz-store';
import type { TrainingDeps } from './training-deps';

/** What one person did, newest first. */
export interface PersonFacts {
  quizzes: readonly QuizFact[];
  calls: readonly CallFact[];
  attempts: readonly AttemptFact[];
  sessions: readonly QuizSessionFacts[];
}

/**
 * What these people did: every person is in the map. Exams whose time is over are finished on the way. Of sittings all, or
 * those that a track or an assignment `asked` for.
 */
export async function factsOf(
  deps: Pick<TrainingDeps, 'quizzes' | 'facts' | 'clock'>,
  personIds: readonly string[],
  which: 'all' | 'asked' = 'all',
): Promise<ReadonlyMap<string, PersonFacts>> {
  const [attempts, sessions] = await Promise.all([
    deps.facts.list(personIds),
    finishedInTime(deps, personIds, which === 'asked'),
  ]);
  return new Map(
    personIds.map((id) => {
      const mine = attempts.filter((each) => each.personId === id);
      const sat = sessions.filter((each) => each.personId === id);
      return [
        id,
        {
          quizzes: sat.map(toQuizFact),
          calls: mine.map(toCallFact),
          attempts: mine,
          sessions: sat,
        },
      ];
    }),
  );
}

async function finishedInTime(
  deps: Pick<TrainingDeps, 'quizzes' | 'clock'>,
  personIds: readonly string[],
  asked: boolean,
): Promise<QuizSessionFacts[]> {
  const now = deps.clock.now().getTime();
  const sessions = await deps.quizzes.list({ personIds, asked });
  const over = sessions.filter(
    (each) => !each.finishedAt && isOver(each.deadlineAt?.getTime() ?? null, now),
  );
  if (over.length === 0) return sessions;
  for (const { id, deadlineAt } of over) await closeSession(deps, id, deadlineAt ?? new Date(now));
  return deps.quizzes.list({ personIds, asked });
}

const toQuizFact = (session: QuizSessionFacts): QuizFact => ({
  id: session.id,
  kind: session.kind,
  banks: session.source.banks,
  seed: session.seed,
  startedAt: session.startedAt.getTime(),
  finishedAt: session.finishedAt?.getTime() ?? null,
  score: session.score,
  pass: session.pass,
  forStep: session.forStep,
});

const toCallFact = (attempt: AttemptFact): CallFact => ({
  id: attempt.id,
  caseId: attempt.caseId,
  mode: attempt.mode,
  startedAt: attempt.startedAt.getTime(),
  finishedAt: attempt.finishedAt?.getTime() ?? null,
  overall: attempt.overall,
  critical: attempt.critical,
  forked: attempt.forked,
  forStep: attempt.forStep,
});
