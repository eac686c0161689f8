import type { ReviewPlan } from './review-plan';
import { type LearnerOptions, type SimulatedYear, simulateLearner } from './simulate-learner';

/** The mean over simulated learners, their seeds one after another from `seed`. */
export function meanYear(
  plan: ReviewPlan,
  learners: number,
  seed: number,
  options?: LearnerOptions,
): SimulatedYear {
  const years = Array.from({ length: learners }, (_, i) =>
    simulateLearner(plan, seed + i, options),
  );
  const mean = (key: keyof SimulatedYear) =>
    years.reduce((sum, year) => sum + year[key], 0) / learners;
  return { reviews: mean('reviews'), retention: mean('retention'), knowledge: mean('knowledge') };
}
