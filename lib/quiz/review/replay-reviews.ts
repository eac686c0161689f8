import type { CardId, MemoryCard, Review } from '@/lib/model/review';
import { applyReview } from './apply-review';

/** The cards that a log of reviews makes, in its order; on top of `before` when given, which is left as it is. */
export function replayReviews(
  reviews: readonly Review[],
  before: ReadonlyMap<CardId, MemoryCard> = new Map(),
): Map<CardId, MemoryCard> {
  const cards = new Map(before);
  for (const review of reviews)
    cards.set(review.card, applyReview(cards.get(review.card) ?? null, review));
  return cards;
}
