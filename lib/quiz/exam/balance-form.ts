import type { QuizItem } from '@/lib/model/quiz';
import type { CreditCurve } from './credit-curve';

/** A place of the form, and what else could stand there. */
export interface Place {
  item: QuizItem;
  candidates: readonly QuizItem[];
}

export interface Balance {
  /** Expected score of a form, 0..1 at every level of ability. */
  target: CreditCurve;
  critical: number; // items on a red line at least
  curve: (item: QuizItem) => CreditCurve;
  rank: (item: QuizItem) => number; // lower: rather taken
}

/** Forms within half a point of the target, whatever the examinee's ability, are equal enough. */
const CLOSE_ENOUGH = 0.008;
/** Rounds of exchanges, for each place of the form. */
const MOST_STEPS = 4;
/** Three exchanges at once are tried among so many at most: the short forms of a placement test need them, and have few. */
const MOST_FOR_THREE = 120;
/** Gains under this are rounding. */
const NOTHING = 1e-9;

/**
 * Exchanges items within their places until there are enough red lines and the expected score is close to the target for
 * weak, ordinary and strong examinees alike. Each step takes the exchange that helps most, or where none does the best two or
 * three at once; among those that help as much the items that were shown least. Ends when it is close enough, or when nothing
 * helps.
 */
export function balanceForm(drawn: readonly Place[], balance: Balance): QuizItem[] {
  const places = drawn.map((place) => ({ ...place }));
  while (criticals(places) < balance.critical) {
    const step = firstCritical(places, balance.rank);
    if (!step) break;
    step.place.item = step.item;
  }
  for (let steps = 0; steps < MOST_STEPS * places.length; steps += 1) {
    const off = offTarget(places, balance);
    if (off.every((each) => Math.abs(each) <= CLOSE_ENOUGH * places.length)) break;
    const exchanges = exchangesOf(places, balance);
    const spare = criticals(places) - balance.critical;
    const chosen =
      bestOne(exchanges, off, spare) ??
      bestTwo(exchanges, off, spare) ??
      bestThree(exchanges, off, spare);
    if (!chosen) break;
    for (const { place, item } of chosen) place.item = item;
  }
  return places.map((place) => place.item);
}

interface Exchange {
  place: Place;
  item: QuizItem;
  /** What it changes at every level, in items. */
  change: readonly number[];
  critical: number; // items on a red line: one less, as many, one more
  rank: number;
}

const criticals = (places: readonly Place[]): number =>
  places.filter((place) => place.item.critical).length;

const usedIn = (places: readonly Place[]): ReadonlySet<string> =>
  new Set(places.map((place) => place.item.id));

/** How much the form is easier than its target, in items, at every level. */
const offTarget = (places: readonly Place[], { target, curve }: Balance): number[] =>
  target.map((wanted, level) =>
    places.reduce((sum, { item }) => sum + (curve(item)[level] as number) - wanted, 0),
  );

function firstCritical(
  places: readonly Place[],
  rank: Balance['rank'],
): Pick<Exchange, 'place' | 'item'> | null {
  const used = usedIn(places);
  let best: Pick<Exchange, 'place' | 'item'> | null = null;
  for (const place of places)
    for (const item of place.item.critical ? [] : place.candidates)
      if (item.critical && !used.has(item.id) && (!best || rank(item) < rank(best.item)))
        best = { place, item };
  return best;
}

/** Every exchange that changes anything; of those that change the same at the same place only the one shown least. */
function exchangesOf(places: readonly Place[], { curve, rank }: Balance): Exchange[] {
  const used = usedIn(places);
  return places.flatMap((place) => {
    const from = curve(place.item);
    const found = new Map<CreditCurve, [Exchange | null, Exchange | null]>();
    for (const item of place.candidates) {
      const to = curve(item);
      if (used.has(item.id) || to === from) continue;
      const pair = found.get(to) ?? [null, null];
      const kind = item.critical ? 1 : 0;
      const known = pair[kind];
      if (!known || rank(item) < known.rank)
        pair[kind] = {
          place,
          item,
          change: to.map((each, level) => each - (from[level] as number)),
          critical: Number(item.critical) - Number(place.item.critical),
          rank: rank(item),
        };
      found.set(to, pair);
    }
    return [...found.values()].flat().filter((each) => each !== null);
  });
}

function bestOne(
  exchanges: readonly Exchange[],
  off: readonly number[],
  spare: number,
): [Exchange] | null {
  let best: Exchange | null = null;
  let least = weightOf(off) - NOTHING;
  for (const each of exchanges) {
    if (each.critical < 0 && spare + each.critical < 0) continue;
    const left = weightOf(off, each.change);
    if (left < least - NOTHING || (best && left < least + NOTHING && each.rank < best.rank)) {
      best = each;
      least = left;
    }
  }
  return best && [best];
}

function bestTwo(
  exchanges: readonly Exchange[],
  off: readonly number[],
  spare: number,
  before = 0, // red lines won or lost by an exchange that is made with them
): [Exchange, Exchange] | null {
  let best: [Exchange, Exchange] | null = null;
  let least = weightOf(off) - NOTHING;
  exchanges.forEach((one, at) => {
    for (let next = at + 1; next < exchanges.length; next += 1) {
      const two = exchanges[next] as Exchange;
      if (one.place === two.place || one.item === two.item) continue;
      const critical = before + one.critical + two.critical;
      if (critical < 0 && spare + critical < 0) continue;
      const left = weightOf(off, one.change, two.change);
      if (left >= least + NOTHING) continue;
      const seldom = best && one.rank + two.rank < best[0].rank + best[1].rank;
      if (left >= least - NOTHING && !seldom) continue;
      best = [one, two];
      least = left;
    }
  });
  return best;
}

/** The best two after every first one. */
function bestThree(
  exchanges: readonly Exchange[],
  off: readonly number[],
  spare: number,
): Exchange[] | null {
  if (exchanges.length > MOST_FOR_THREE) return null;
  let best: Exchange[] | null = null;
  let least = weightOf(off) - NOTHING;
  for (const [at, one] of exchanges.entries()) {
    const others = exchanges
      .slice(at + 1)
      .filter(({ place, item }) => place !== one.place && item !== one.item);
    const after = off.map((each, level) => each + (one.change[level] ?? 0));
    const two = bestTwo(others, after, spare, one.critical);
    if (!two) continue;
    const left = weightOf(after, two[0].change, two[1].change);
    if (left >= least) continue;
    best = [one, ...two];
    least = left - NOTHING;
  }
  return best;
}

const NO_CHANGE: readonly number[] = [];

/** How far from the target the form is after these changes. */
function weightOf(off: readonly number[], one = NO_CHANGE, two = NO_CHANGE): number {
  let sum = 0;
  for (let level = 0; level < off.length; level += 1)
    sum += ((off[level] as number) + (one[level] ?? 0) + (two[level] ?? 0)) ** 2;
  return sum;
}
