import type { StandingCard } from '@/lib/quiz/review/due-cards';
import { itemSeconds } from '@/lib/quiz/review/item-seconds';
import type { ReviewStanding } from './review-standing';

/** A short call that exercises one rule. */
const MICRO_CALL_SECONDS = 90;

/** Estimates the seconds of a card: by its item; a skill without an item takes a short call. */
export function reviewSeconds({
  itemsFor,
}: Pick<ReviewStanding, 'itemsFor'>): (card: StandingCard) => number {
  return ({ card }) => {
    const [item] = itemsFor(card);
    return item ? itemSeconds(item) : MICRO_CALL_SECONDS;
  };
}
