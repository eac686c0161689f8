import type { QuizItem } from '@/lib/model/quiz';
import { expectedCredit } from '../exam/expected-credit';
import { expectedShare } from './expected-share';

const known = new Map<number, number>();

/** The difficulty in logits at which ordinary people earn what the item's rating (1 to 5) says. */
export function ratedLogits(difficulty: QuizItem['difficulty']): number {
  const before = known.get(difficulty);
  if (before !== undefined) return before;
  const wanted = expectedCredit({ difficulty });
  let [low, high] = [-10, 10];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (expectedShare(middle) > wanted) low = middle;
    else high = middle;
  }
  known.set(difficulty, (low + high) / 2);
  return (low + high) / 2;
}
