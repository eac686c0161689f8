import type { QuizSessionView } from '@/lib/model/quiz-view';
import { itemFeedback } from '@/lib/quiz/item-feedback';
import { itemView } from '@/lib/quiz/item-view';
import { passedQuiz } from '@/lib/training/passed-quiz';
import { placementResult } from '@/lib/training/placement-result';
import type { QuizSession, StoredAnswer } from './ports/quiz-store';

/**
 * A sitting as the browser gets it. Right answers and reasons go out only for items that are over: in practice once they
 * are answered, in an exam when the whole of it is finished.
 */
export function sessionView(
  session: QuizSession,
  answers: readonly StoredAnswer[],
  now: Date,
): QuizSessionView {
  const given = new Map(answers.map((each) => [each.position, each]));
  const finishedAt = session.finishedAt?.getTime() ?? null;
  const told = (position: number): boolean =>
    finishedAt !== null || (session.kind === 'practice' && given.has(position));
  return {
    id: session.id,
    personId: session.personId,
    kind: session.kind,
    title: session.title,
    forStep: session.forStep,
    review: session.source.cards !== undefined,
    placement: placementView(session, given, finishedAt),
    items: session.items.map(itemView),
    answers: session.items.map((_, position) => given.get(position)?.answer ?? null),
    feedback: session.items.map((item, position) =>
      told(position)
        ? itemFeedback(item, given.get(position)?.credit ?? 0, given.get(position)?.judged)
        : null,
    ),
    answered: given.size,
    startedAt: session.startedAt.getTime(),
    deadlineAt: session.deadlineAt?.getTime() ?? null,
    now: now.getTime(),
    finishedAt,
    pass: session.pass,
    score: session.score,
    passed:
      finishedAt === null
        ? null
        : passedQuiz({ finishedAt, score: session.score, pass: session.pass }),
  };
}

function placementView(
  { source }: QuizSession,
  given: ReadonlyMap<number, StoredAnswer>,
  finishedAt: number | null,
): QuizSessionView['placement'] {
  if (!source.placement) return null;
  if (finishedAt === null) return [];
  const credits = new Map([...given].map(([position, { credit }]) => [position, credit]));
  return placementResult(source.placement, credits);
}
