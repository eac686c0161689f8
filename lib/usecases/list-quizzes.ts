import { decide } from '@/lib/access/decide';
import type { QuizBankView } from '@/lib/model/quiz-view';
import { factsOf } from './facts-of';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** The banks, with what the actor has done of each. */
export async function listQuizzes(
  deps: TrainingDeps,
  actor: ActingPerson,
): Promise<{ ok: true; banks: QuizBankView[] } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'quiz.list', 'own') === 'deny') return { ok: false, code: 'denied' };
  const { quizBanks, quizItems } = deps.content.current();
  const [facts, right] = await Promise.all([
    factsOf(deps, [actor.userId]),
    deps.quizzes.rightItems(actor.userId),
  ]);
  const quizzes = facts.get(actor.userId)?.quizzes ?? [];
  const banks = [...quizBanks.values()].map((bank): QuizBankView => {
    const items = bank.items.flatMap((id) => quizItems.get(id) ?? []);
    const mine = quizzes.filter((quiz) => !quiz.forStep && quiz.banks.includes(bank.id));
    const scores = mine.flatMap((quiz) => (quiz.finishedAt === null ? [] : [quiz.score ?? 0]));
    const [last] = mine;
    return {
      id: bank.id,
      title: bank.title,
      items: items.length,
      critical: items.filter((item) => item.critical).length,
      answeredRight: bank.items.filter((id) => right.has(id)).length,
      best: scores.length > 0 ? Math.max(...scores) : null,
      last: last
        ? {
            sessionId: last.id,
            score: last.finishedAt === null ? null : last.score,
            startedAt: last.startedAt,
          }
        : null,
    };
  });
  return { ok: true, banks };
}
