import { clinicDay } from '@/lib/model/clinic-day';
import type { MemoryCard, Review } from '@/lib/model/review';
import { memoryAfter } from './memory';

/**
 * The card after a review; without a card before, a new one. Days are counted on the clinic's wall. A review that comes
 * with an earlier date than the last (an exam is taken up when it is over) counts as one of the same day.
 */
export function applyReview(before: MemoryCard | null, review: Review): MemoryCard {
  const days = before ? clinicDay(review.at) - clinicDay(before.lastAt) : 0;
  return {
    card: review.card,
    ...memoryAfter(before, days, review.grade),
    lastAt: Math.max(review.at, before?.lastAt ?? 0),
    reviews: (before?.reviews ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (before && review.grade === 1 ? 1 : 0),
    importance: review.importance,
    caseId: review.caseId ?? before?.caseId ?? null,
    title: review.title ?? before?.title ?? null,
  };
}
