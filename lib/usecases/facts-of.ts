import type { StepMark } from '@/lib/model/enrolment';
import { isOver } from '@/lib/quiz/is-over';
import type { CallFact } from '@/lib/training/call-fact';
import type { PlacementFact } from '@/lib/training/placement-fact';
import { placementResult } from '@/lib/training/placement-result';
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
  marks: readonly StepMark[];
  placements: readonly PlacementFact[];
}

/**
 * What these people did: every person is in the map. Exams whose time is over are finished on the way. Of sittings all, or
 * those that a track or an assignment `asked` for.
 */
export async function factsOf(
  deps: Pick<TrainingDeps, 'quizzes' | 'facts' | 'stepMarks' | 'clock'>,
  personIds: readonly string[],
  which: 'all' | 'asked' = 'all',
): Promise<ReadonlyMap<string, PersonFacts>> {
  const [attempts, marks, sessions] = await Promise.all([
    deps.facts.list(personIds),
    deps.stepMarks.list(personIds),
    finishedInTime(deps, personIds, which === 'asked'),
  ]);
  const placements = await placementsOf(deps, sessions);
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
          marks: marks.filter((each) => each.personId === id),
          placements: placements.filter((each) => each.personId === id),
        },
      ];
    }),
  );
}

/** Few people ever sit one: what their answers earned is read for them alone. */
async function placementsOf(
  deps: Pick<TrainingDeps, 'quizzes'>,
  sessions: readonly QuizSessionFacts[],
): Promise<(PlacementFact & { personId: string })[]> {
  const sat = sessions.filter((each) => each.source.placement && each.forStep);
  const credits = await deps.quizzes.credits(
    sat.filter((each) => each.finishedAt).map((each) => each.id),
  );
  return sat.map(({ id, personId, forStep, source, startedAt, finishedAt }) => ({
    sessionId: id,
    personId,
    trackId: forStep?.trackId ?? '',
    startedAt: startedAt.getTime(),
    finishedAt: finishedAt?.getTime() ?? null,
    parts: finishedAt ? placementResult(source.placement ?? [], credits.get(id) ?? new Map()) : [],
  }));
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
