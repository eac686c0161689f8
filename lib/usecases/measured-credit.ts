import type { QuizItem } from '@/lib/model/quiz';
import { expectedCredit } from '@/lib/quiz/exam/expected-credit';
import { itemFingerprint } from '@/lib/quiz/statistics/item-fingerprint';
import type { TrainingDeps } from './training-deps';

/** The credit that an item is expected to earn: its rating, corrected by what was measured of the same question. */
export async function measuredCredit(
  itemAnswers: TrainingDeps['itemAnswers'],
): Promise<(item: QuizItem) => number> {
  const measured = await itemAnswers.expected();
  return (item) => {
    const known = measured.get(item.id);
    return known && known.fingerprint === itemFingerprint(item)
      ? expectedCredit(item, { answers: known.answers, meanCredit: known.expected })
      : expectedCredit(item);
  };
}
