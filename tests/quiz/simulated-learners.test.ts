import { describe, expect, test } from 'vitest';
import { comparePlans } from '@/lib/quiz/simulation/compare-plans';
import { fsrsPlan } from '@/lib/quiz/simulation/fsrs-plan';
import { leitnerPlan } from '@/lib/quiz/simulation/leitner-plan';
import { meanYear } from '@/lib/quiz/simulation/mean-year';
import { simulateLearner } from '@/lib/quiz/simulation/simulate-learner';

const LEARNERS = 20;

describe('simulated learners', () => {
  test('depend on the seed alone', () => {
    expect(simulateLearner(fsrsPlan(0.9), 7)).toEqual(simulateLearner(fsrsPlan(0.9), 7));
    expect(simulateLearner(fsrsPlan(0.9), 7)).not.toEqual(simulateLearner(fsrsPlan(0.9), 8));
  });
  test.each([0.85, 0.9, 0.95])(
    'remember the wanted %d of their reviews, within three points',
    (wanted) => {
      const { retention } = meanYear(fsrsPlan(wanted), LEARNERS, 1);
      expect(Math.abs(retention - wanted)).toBeLessThanOrEqual(0.03);
    },
  );
  test('review less than with fixed intervals at equal retention', () => {
    const { fixed, adaptive, load } = comparePlans(0.9, 10, 1);
    expect(adaptive.retention).toBeGreaterThanOrEqual(fixed.retention);
    expect(load).toBeLessThan(0.9);
  });
  test('fixed intervals move a box on with every success and start over after a failure', () => {
    const plan = leitnerPlan();
    const nextIn = (...grades: (1 | 3)[]) => plan.next(grades, {} as never);
    expect([nextIn(3), nextIn(1), nextIn(3, 3), nextIn(3, 3, 3, 3, 3, 3), nextIn(3, 3, 1)]).toEqual(
      [1, 1, 2, 16, 1],
    );
    expect(nextIn(3, 1, 3, 3)).toBe(4);
  });
});
