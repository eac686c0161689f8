import type { QuizItem } from '@/lib/model/quiz';
import { expectedCredit } from '../exam/expected-credit';
import { logitsOfShare } from './logits-of-share';

const known = new Map<number, number>();

/** The difficulty in logits at which ordinary people earn what the item's rating (1 to 5) says. */
export function ratedLogits(difficulty: QuizItem['difficulty']): number {
  const logits = known.get(difficulty) ?? logitsOfShare(expectedCredit({ difficulty }));
  known.set(difficulty, logits);
  return logits;
}
