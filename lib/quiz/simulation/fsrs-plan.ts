import { intervalDays } from '../review/memory';
import type { ReviewPlan } from './review-plan';

/** The plan in use: a card comes back when its memory has fallen to the wanted retention. */
export function fsrsPlan(retention: number): ReviewPlan {
  return { next: (_, card) => intervalDays(card, retention) };
}
