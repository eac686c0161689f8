import type { QuizItem } from '@/lib/model/quiz';

/** A place of the form, and what else could stand there. */
export interface Place {
  item: QuizItem;
  candidates: readonly QuizItem[];
}

export interface Balance {
  target: number; // expected score, 0..1
  critical: number; // items on a red line at least
  expected: (item: QuizItem) => number;
  rank: (item: QuizItem) => number; // lower: rather taken
}

/** Forms within half a point of the target are equal enough. */
const CLOSE_ENOUGH = 0.005;

/**
 * Exchanges items within their places until there are enough red lines and the expected score is close to the target. Each
 * step takes the exchange that helps most; among those that help as much the item that was shown least. Ends when nothing
 * helps any more.
 */
export function balanceForm(drawn: readonly Place[], balance: Balance): QuizItem[] {
  const places = drawn.map((place) => ({ ...place }));
  const used = new Set(places.map((place) => place.item.id));
  const criticals = () => places.filter((place) => place.item.critical).length;
  const exchange = (place: Place, item: QuizItem) => {
    used.delete(place.item.id);
    used.add(item.id);
    place.item = item;
  };
  while (criticals() < balance.critical) {
    const step = firstCritical(places, used, balance.rank);
    if (!step) break;
    exchange(step.place, step.item);
  }
  for (let steps = 0; steps < 4 * places.length; steps += 1) {
    const score = places.reduce((sum, { item }) => sum + balance.expected(item), 0);
    const off = score - balance.target * places.length;
    if (Math.abs(off) <= CLOSE_ENOUGH * places.length) break;
    const spare = criticals() > balance.critical;
    const step = bestExchange(places, used, balance, off, spare);
    if (!step) break;
    exchange(step.place, step.item);
  }
  return places.map((place) => place.item);
}

interface Exchange {
  place: Place;
  item: QuizItem;
}

function firstCritical(
  places: readonly Place[],
  used: ReadonlySet<string>,
  rank: Balance['rank'],
): Exchange | null {
  let best: Exchange | null = null;
  for (const place of places)
    for (const item of place.item.critical ? [] : place.candidates)
      if (item.critical && !used.has(item.id) && (!best || rank(item) < rank(best.item)))
        best = { place, item };
  return best;
}

function bestExchange(
  places: readonly Place[],
  used: ReadonlySet<string>,
  { expected, rank }: Balance,
  off: number,
  spareCritical: boolean,
): Exchange | null {
  let best: (Exchange & { left: number }) | null = null;
  for (const place of places)
    for (const item of place.candidates) {
      if (used.has(item.id) || (place.item.critical && !item.critical && !spareCritical)) continue;
      const left = Math.abs(off + expected(item) - expected(place.item));
      if (left >= Math.abs(off) - 1e-9) continue;
      const closer = best ? left - best.left : -1;
      if (closer < -1e-9 || (closer < 1e-9 && best && rank(item) < rank(best.item)))
        best = { place, item, left };
    }
  return best;
}
