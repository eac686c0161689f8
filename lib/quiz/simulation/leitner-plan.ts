import type { ReviewPlan } from './review-plan';

/** The usual boxes, in days. */
export const LEITNER_BOXES: readonly number[] = [1, 2, 4, 8, 16];

/** Fixed intervals: every success moves a card to the next box, a failure back to the first. */
export function leitnerPlan(boxes: readonly number[] = LEITNER_BOXES): ReviewPlan {
  return {
    next: (grades) => {
      const since = grades.length - 1 - grades.lastIndexOf(1);
      const successes = grades.includes(1) ? since : grades.length - 1;
      return boxes[Math.min(boxes.length - 1, successes)] ?? 1;
    },
  };
}
