import { clinicDay } from '@/lib/model/clinic-day';
import type { Importance, MemoryCard } from '@/lib/model/review';
import type { ReviewPace } from '@/lib/model/review-settings';
import { doneOn } from './done-on';
import { intervalDays, memoryAfter } from './memory';

type Planned = Pick<MemoryCard, 'stability' | 'difficulty' | 'importance'> & {
  lastDay: number;
  dueDay: number;
};

interface Line {
  importance: Importance;
  cards: Planned[];
  at: number; // the first that waits
}

const IMPORTANCES: readonly Importance[] = [3, 2, 1];

/**
 * How many reviews each of the next days will bring, today first, when every day is done within the cap and everything
 * is remembered. Reviews beyond the cap move to the next day, as they will.
 */
export function forecastReviews(
  cards: readonly MemoryCard[],
  now: number,
  settings: ReviewPace,
  days = 30,
): number[] {
  const today = clinicDay(now);
  const doneToday = doneOn(cards, today);
  const byDay = Array.from({ length: days }, (): Planned[] => []);
  const plan = (each: Planned) => byDay[Math.max(0, each.dueDay - today)]?.push(each);
  for (const { stability, difficulty, importance, lastAt } of cards) {
    const lastDay = clinicDay(lastAt);
    const dueDay = lastDay + intervalDays({ stability, difficulty }, settings.retention);
    plan({ stability, difficulty, importance, lastDay, dueDay });
  }
  byDay[0]?.sort((a, b) => a.dueDay - b.dueDay);
  const waiting = new WaitingCards();
  return byDay.map((due, ahead) => {
    const day = today + ahead;
    const room = ahead === 0 ? Math.max(0, settings.dailyCap - doneToday) : settings.dailyCap;
    waiting.add(due);
    let done = 0;
    for (; done < room; done += 1) {
      const next = waiting.take(day);
      if (!next) break;
      const memory = memoryAfter(next, day - next.lastDay, 3);
      const dueDay = day + intervalDays(memory, settings.retention);
      plan({ ...memory, importance: next.importance, lastDay: day, dueDay });
    }
    return done;
  });
}

/**
 * Cards that are due: the longest overdue for what matters first (the true order weighs the memory too). Of equal importance
 * they come in the order of their due days, in which they are added, so that nothing is ever sorted again.
 */
class WaitingCards {
  readonly #lines = IMPORTANCES.map((importance): Line => ({ importance, cards: [], at: 0 }));

  add(cards: readonly Planned[]): void {
    for (const line of this.#lines)
      for (const card of cards) if (card.importance === line.importance) line.cards.push(card);
  }

  take(day: number): Planned | null {
    let most = 0;
    let from: Line | null = null;
    for (const line of this.#lines) {
      const first = line.cards[line.at];
      const weight = first ? (day - first.dueDay + 1) * line.importance : 0;
      if (weight > most) [most, from] = [weight, line];
    }
    return from ? (from.cards[from.at++] ?? null) : null;
  }
}
