import { clinicDay } from '@/lib/model/clinic-day';
import type { MemoryCard } from '@/lib/model/review';
import type { ReviewSettings } from '@/lib/model/review-settings';
import { dueCards } from './due-cards';
import { intervalDays, memoryAfter } from './memory';

interface Planned {
  stability: number;
  difficulty: number;
  importance: number;
  lastDay: number;
  dueDay: number;
}

/**
 * How many reviews each of the next days will bring, today first, when every day is done within the cap and everything
 * is remembered. Reviews beyond the cap move to the next day, as they will.
 */
export function forecastReviews(
  cards: readonly MemoryCard[],
  now: number,
  settings: ReviewSettings,
  days = 30,
): number[] {
  const today = clinicDay(now);
  const { doneToday } = dueCards(cards, now, settings);
  const byDay = new Map<number, Planned[]>();
  const plan = (each: Planned) => {
    const day = Math.max(today, each.dueDay);
    const planned = byDay.get(day);
    if (planned) planned.push(each);
    else byDay.set(day, [each]);
  };
  for (const card of cards) {
    const lastDay = clinicDay(card.lastAt);
    plan({ ...card, lastDay, dueDay: lastDay + intervalDays(card, settings.retention) });
  }
  const counts: number[] = [];
  let backlog: Planned[] = [];
  for (let day = today; day < today + days; day += 1) {
    const room = day === today ? Math.max(0, settings.dailyCap - doneToday) : settings.dailyCap;
    // longest overdue for what matters first; the true order weighs the memory too
    const due = [...backlog, ...(byDay.get(day) ?? [])].sort(
      (a, b) => (day - b.dueDay + 1) * b.importance - (day - a.dueDay + 1) * a.importance,
    );
    const done = due.slice(0, room);
    backlog = due.slice(room);
    counts.push(done.length);
    for (const each of done) {
      const memory = memoryAfter(each, day - each.lastDay, 3);
      const dueDay = day + intervalDays(memory, settings.retention);
      plan({ ...memory, importance: each.importance, lastDay: day, dueDay });
    }
  }
  return counts;
}
