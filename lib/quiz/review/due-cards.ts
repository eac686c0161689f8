import { clinicDay } from '@/lib/model/clinic-day';
import type { MemoryCard } from '@/lib/model/review';
import type { ReviewPace } from '@/lib/model/review-settings';
import { doneOn } from './done-on';
import { intervalDays, retrievability } from './memory';

/** A card with how it stands today. */
export interface StandingCard {
  card: MemoryCard;
  dueDay: number; // clinic day
  recall: number; // 0..1, the probability that it is remembered now
}

export interface DueCards {
  /** What is to be reviewed today, most urgent first, within the daily cap. */
  today: StandingCard[];
  /** Due as well, but above the cap: they come first thing on the next days. */
  waiting: StandingCard[];
  /** Not due yet, weakest memory first. */
  later: StandingCard[];
  /** Known cards that were reviewed today already; they count against the cap. */
  doneToday: number;
}

/** How a card stands at a moment (ms). The due day follows from the wanted retention: changing it moves all cards at once. */
export function standingOf(card: MemoryCard, now: number, retention: number): StandingCard {
  const last = clinicDay(card.lastAt);
  return {
    card,
    dueDay: last + intervalDays(card, retention),
    recall: retrievability(card, clinicDay(now) - last),
  };
}

/** What would be lost by leaving a card for another day: the probability that it is forgotten × how much it matters. */
export const urgency = ({ card, recall }: StandingCard): number => (1 - recall) * card.importance;

/**
 * What is due, most urgent first; ties by id. A backlog never grows the day beyond the cap: the most urgent are taken,
 * the others wait.
 */
export function dueCards(
  cards: Iterable<MemoryCard>,
  now: number,
  { retention, dailyCap }: ReviewPace,
): DueCards {
  const today = clinicDay(now);
  const due: StandingCard[] = [];
  const later: StandingCard[] = [];
  const all = [...cards];
  for (const card of all) {
    const standing = standingOf(card, now, retention);
    (standing.dueDay <= today ? due : later).push(standing);
  }
  due.sort((a, b) => urgency(b) - urgency(a) || byId(a, b));
  later.sort((a, b) => a.recall - b.recall || byId(a, b));
  const doneToday = doneOn(all, today);
  const room = Math.max(0, dailyCap - doneToday);
  return { today: due.slice(0, room), waiting: due.slice(room), later, doneToday };
}

const byId = (a: StandingCard, b: StandingCard): number => (a.card.card < b.card.card ? -1 : 1);
