import { fsrsPlan } from './fsrs-plan';
import { LEITNER_BOXES, leitnerPlan } from './leitner-plan';
import { meanYear } from './mean-year';
import type { SimulatedYear } from './simulate-learner';

export interface PlanComparison {
  /** The plan in use. */
  adaptive: SimulatedYear;
  /** Fixed intervals, stretched until as much is remembered at reviews as with the plan in use. */
  fixed: SimulatedYear & { stretch: number };
  /** Reviews of the plan in use for each one with fixed intervals. */
  load: number;
}

/**
 * Compares the load of our reviews at the wanted retention with fixed intervals (1-2-4-8-16 days) at equal retention. As
 * shipped in many tools fixed intervals remember more than wanted, at the price of more reviews: they are stretched step by
 * step until they remember no more than ours.
 */
export function comparePlans(wanted: number, learners: number, seed: number): PlanComparison {
  const adaptive = meanYear(fsrsPlan(wanted), learners, seed);
  for (let stretch = 1; ; stretch += 0.25) {
    const boxes = LEITNER_BOXES.map((days) => Math.round(days * stretch));
    const fixed = meanYear(leitnerPlan(boxes), learners, seed);
    if (fixed.retention <= adaptive.retention)
      return { adaptive, fixed: { ...fixed, stretch }, load: adaptive.reviews / fixed.reviews };
  }
}
