import type { QuizItem } from '@/lib/model/quiz';

/** What somebody who is just good enough earns, by rated difficulty; more on a red line, where little may be missing. */
const JUST_GOOD_ENOUGH = [0.88, 0.8, 0.7, 0.6, 0.5] as const;
const ON_A_RED_LINE = 0.85;

/** The cut score of some items, 0..1, by the method of the decision record on cut scores (Angoff over rated difficulty). */
export function cutScore(items: readonly Pick<QuizItem, 'difficulty' | 'critical'>[]): number {
  if (items.length === 0) return 0;
  const sum = items.reduce((total, { difficulty, critical }) => {
    const rated = JUST_GOOD_ENOUGH[difficulty - 1] ?? 0.75;
    return total + (critical ? Math.max(rated, ON_A_RED_LINE) : rated);
  }, 0);
  return sum / items.length;
}
