import { decide } from '@/lib/access/decide';
import { cleanReply } from '@/lib/call/clean-reply';
import { QuizAnswer } from '@/lib/model/quiz';
import type { ItemFeedback } from '@/lib/model/quiz-view';
import { itemFeedback } from '@/lib/quiz/item-feedback';
import { markAnswer } from '@/lib/quiz/mark-answer';
import { closeSession } from './close-session';
import { openSession } from './open-session';
import type { ActingPerson } from './ports';
import { settleTrack } from './settle-track';
import type { TrainingDeps } from './training-deps';

export type AnsweredItem =
  | { ok: true; feedback: ItemFeedback | null; answered: number; finished: boolean }
  | { ok: false; code: 'not-found' | 'bad-answer' | 'finished' }
  /** In practice the first answer stands: its feedback comes along. */
  | { ok: false; code: 'already-answered'; feedback: ItemFeedback };

/**
 * Answers one item of the actor's own sitting; stored before it is answered. In practice the first answer stands, right or
 * wrong is told at once, and the last answer finishes the sitting. In an exam an answer may be changed until the end and
 * nothing is told; `finished` also when the time is over. The same answer again is answered again.
 */
export async function answerItem(
  deps: TrainingDeps,
  actor: ActingPerson,
  given: { sessionId: string; position: number; answer: QuizAnswer },
): Promise<AnsweredItem> {
  const session = await openSession(deps, given.sessionId);
  if (!session) return { ok: false, code: 'not-found' };
  const relation = session.personId === actor.userId ? 'own' : 'other';
  if (decide(actor.role, 'quiz.answer', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  const item = session.items[given.position];
  if (!item) return { ok: false, code: 'bad-answer' };
  const answer = spoken(given.answer);
  const marked = markAnswer(item, answer, deps.language.detect);
  if (!marked.ok) return marked;
  const exam = session.kind === 'exam';
  const answers = await deps.quizzes.answers(session.id);
  if (session.finishedAt) {
    // a repeated last answer of a practice sitting, whose acknowledgement was lost
    const known = answers.find((each) => each.position === given.position);
    if (exam || !known || !same(known.answer, answer)) return { ok: false, code: 'finished' };
    const feedback = itemFeedback(item, known.credit, known.judged);
    return { ok: true, feedback, answered: answers.length, finished: true };
  }
  const result = await deps.quizzes.answer(
    session.id,
    {
      position: given.position,
      answer,
      credit: marked.credit,
      judged: marked.judged,
      answeredAt: deps.clock.now(),
    },
    exam,
  );
  if (!result.ok) return result;
  // counted after storing, so that of two answers at the same moment one sees the other
  const answered = (await deps.quizzes.answers(session.id)).length;
  if (exam) return { ok: true, feedback: null, answered, finished: false };
  const feedback = itemFeedback(item, result.stored.credit, result.stored.judged);
  if (!result.fresh && !same(result.stored.answer, answer))
    return { ok: false, code: 'already-answered', feedback };
  const finished = answered === session.items.length;
  if (finished) {
    await closeSession(deps, session.id, deps.clock.now());
    if (session.forStep) await settleTrack(deps, session.personId, session.forStep.trackId);
  }
  return { ok: true, feedback, answered, finished };
}

/** A typed reply without what cannot be spoken; every other answer as it is. */
function spoken(answer: QuizAnswer): QuizAnswer {
  if (answer.kind !== 'fill-in') return answer;
  const cleaned = cleanReply(answer.text);
  return { kind: 'fill-in', text: cleaned.ok ? cleaned.text : '' };
}

/** Compared after parsing: the store does not keep the order of keys. */
const same = (a: QuizAnswer, b: QuizAnswer): boolean =>
  JSON.stringify(QuizAnswer.parse(a)) === JSON.stringify(QuizAnswer.parse(b));
