import { clinicDay } from '@/lib/model/clinic-day';
import type { MemoryCard } from '@/lib/model/review';

/** How many cards were reviewed on a clinic day. A card that was met for the first time is no review. */
export function doneOn(cards: readonly MemoryCard[], day: number): number {
  return cards.filter((card) => card.reviews > 1 && clinicDay(card.lastAt) === day).length;
}
