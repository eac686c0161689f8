import type { Blueprint } from '@/lib/model/blueprint';
import type { Text } from '@/lib/model/text';
import { choosePool } from '@/lib/quiz/choose-pool';
import { drawForm } from '@/lib/quiz/draw-form';
import { defaultBlueprint } from '@/lib/quiz/exam/default-blueprint';
import { drawExamForm } from '@/lib/quiz/exam/draw-exam-form';
import { measuredCredit } from './measured-credit';
import type { QuizSession, QuizSource } from './ports/quiz-store';
import type { TrainingDeps } from './training-deps';

/**
 * Draws a form (of an exam one of its parallel forms, with the items that were shown least) and stores the sitting before its id is given out. `empty`: the content has no item for the source;
 * `running`: another sitting of the same step is not finished.
 */
export async function beginSession(
  deps: Pick<TrainingDeps, 'quizzes' | 'itemAnswers' | 'content' | 'clock' | 'dice'>,
  personId: string,
  wish: {
    kind: QuizSession['kind'];
    title: Text;
    source: QuizSource;
    pass: number;
    minutes: number | null;
    forStep: QuizSession['forStep'];
    /** Of an exam; without one every topic comes as often as in its pool. */
    blueprint?: Blueprint;
  },
): Promise<{ ok: true; sessionId: string } | { ok: false; code: 'empty' | 'running' }> {
  const { quizItems, quizBanks } = deps.content.current();
  const seed = deps.dice.seed();
  const pool = choosePool(quizItems, quizBanks, wish.source);
  const items =
    wish.kind === 'exam'
      ? drawExamForm(pool, wish.blueprint ?? defaultBlueprint(pool, wish.source.items), {
          seed,
          ...(await deps.quizzes.examItems(personId)),
          expected: await measuredCredit(deps.itemAnswers),
        })
      : drawForm(pool, wish.source.items, seed);
  if (items.length === 0) return { ok: false, code: 'empty' };
  const { minutes, blueprint: _, ...rest } = wish;
  const now = deps.clock.now();
  const session: QuizSession = {
    ...rest,
    id: deps.dice.id(),
    personId,
    seed,
    items,
    startedAt: now,
    deadlineAt: minutes === null ? null : new Date(now.getTime() + minutes * 60_000),
    finishedAt: null,
    score: null,
  };
  const stored = await deps.quizzes.start(session);
  return stored.ok ? { ok: true, sessionId: session.id } : stored;
}
