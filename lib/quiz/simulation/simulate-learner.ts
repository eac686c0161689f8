import type { MemoryCard, ReviewGrade } from '@/lib/model/review';
import { applyReview } from '../review/apply-review';
import { memoryAfter, retrievability } from '../review/memory';
import { seededNumbers } from '../seeded-numbers';
import type { ReviewPlan } from './review-plan';

const DAY_MS = 86_400_000;

export interface SimulatedYear {
  reviews: number; // repetitions, without first meetings
  /** Share of repetitions that were remembered. */
  retention: number;
  /** What a test on any day would find: the true probability of recall, over all cards met, in the last third. */
  knowledge: number;
}

export interface LearnerOptions {
  cards: number;
  newPerDay: number;
  days: number;
  /** How much cards and single reviews differ from what the plan believes: standard deviation of the logarithm. */
  spread: number;
  /** The learner's own pace of forgetting: stability is multiplied by it. 1 = as the plan believes. */
  strength: number;
}

export const ORDINARY_LEARNER: LearnerOptions = {
  cards: 200,
  newPerDay: 5,
  days: 240,
  spread: 0.25,
  strength: 1,
};

/**
 * A learner with a memory of their own, who answers what the plan brings back. The truth forgets along the same curve as
 * FSRS, but every card and every review differs from it by chance, and the plan sees nothing but right and wrong. Depends
 * on the seed alone.
 */
export function simulateLearner(
  plan: ReviewPlan,
  seed: number,
  options: LearnerOptions = ORDINARY_LEARNER,
): SimulatedYear {
  const { cards, newPerDay, days, spread, strength } = options;
  const chance = seededNumbers(seed);
  const differs = () => strengthOf(chance, spread);
  const met: {
    truth: { stability: number; difficulty: number };
    ease: number;
    believed: MemoryCard;
    grades: ReviewGrade[];
    last: number;
    due: number;
  }[] = [];
  let reviews = 0;
  let remembered = 0;
  let knowledge = 0;
  let looks = 0;
  for (let day = 0; day < days; day += 1) {
    for (const card of met) {
      if (card.due > day) continue;
      const since = day - card.last;
      const grade: ReviewGrade = chance() < retrievability(card.truth, since) ? 3 : 1;
      reviews += 1;
      if (grade === 3) remembered += 1;
      const after = memoryAfter(card.truth, since, grade);
      const grown = Math.max(0, after.stability / card.truth.stability - 1) * differs();
      card.truth =
        grade === 3
          ? { ...after, stability: card.truth.stability * (1 + grown * card.ease) }
          : { ...after, stability: Math.max(0.1, after.stability * differs() * card.ease) };
      card.grades.push(grade);
      card.believed = applyReview(card.believed, { ...NOTHING, grade, at: day * DAY_MS });
      card.last = day;
      card.due = day + plan.next(card.grades, card.believed);
    }
    for (let i = 0; i < newPerDay && met.length < cards; i += 1) {
      const grade: ReviewGrade = chance() < 0.6 ? 3 : 1;
      const first = memoryAfter(null, 0, grade);
      const ease = differs() * strength;
      const believed = applyReview(null, { ...NOTHING, grade, at: day * DAY_MS });
      const truth = { ...first, stability: first.stability * ease };
      const grades: ReviewGrade[] = [grade];
      met.push({
        truth,
        ease,
        believed,
        grades,
        last: day,
        due: day + plan.next(grades, believed),
      });
    }
    if (day < (days * 2) / 3) continue;
    for (const card of met) {
      knowledge += retrievability(card.truth, day - card.last);
      looks += 1;
    }
  }
  return { reviews, retention: remembered / reviews, knowledge: knowledge / looks };
}

const NOTHING = {
  card: 'item/x',
  importance: 1,
  caseId: null,
  title: null,
  source: 'simulated',
} as const;

/** A factor whose logarithm is normal around 0 (Box–Muller). */
function strengthOf(chance: () => number, spread: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance()));
  return Math.exp(spread * radius * Math.cos(2 * Math.PI * chance()));
}
