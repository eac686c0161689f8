import { chanceOfRight } from '../rasch/chance-of-right';
import { logitsOfShare } from '../rasch/logits-of-share';

/** Standard deviations from the ordinary examinee, from weak to strong. */
const LEVELS = [-2, -1, 0, 1, 2] as const;

/** What is expected of examinees: the ordinary mean first, then one value for each level of ability. All 0..1. */
export type CreditCurve = readonly number[];

/**
 * The credit that examinees of several abilities are expected to earn on an item whose mean credit is known, by the Rasch
 * model. Two forms with the same mean can still favour the weak or the strong: one with the easiest and the hardest items,
 * the other with those in between.
 */
export function creditCurve(mean: number): CreditCurve {
  const logits = logitsOfShare(mean);
  return [mean, ...LEVELS.map((ability) => chanceOfRight(ability, logits))];
}
