import type { Steps } from '../steps';
import { pairWeight } from './pair-weight';
import type { ResponseMatrix } from './response-matrix';

/** An item that all got right or all wrong is counted as if three tenths of a point were missing or earned. */
const PULL = 0.3;

/**
 * How often each item was earned where another one was not, by the same person: row × column, the row's item earned. A
 * person's pairs weigh less the more items they answered, so that nobody outweighs the others. `isSettled` says of an item
 * whether anybody earned it, anybody did not, and anybody was compared on it.
 */
export function* comparedPairs({ items, people }: ResponseMatrix): Steps<{
  beats: Float64Array;
  isSettled: (item: number) => boolean;
}> {
  const answers = new Float64Array(items);
  const earned = new Float64Array(items);
  for (const person of people)
    person.items.forEach((i, j) => {
      answers[i] = (answers[i] as number) + 1;
      earned[i] = (earned[i] as number) + (person.credits[j] as number);
    });
  const pulled = (i: number, credit: number) => {
    const [all, sum] = [answers[i] as number, earned[i] as number];
    if (sum > all - PULL) return credit - (PULL - (all - sum)) / all;
    return sum < PULL ? credit + (PULL - sum) / all : credit;
  };
  const beats = new Float64Array(items * items);
  for (const person of people) {
    yield;
    const weight = pairWeight(person);
    const credits = person.items.map((i, j) => pulled(i, person.credits[j] as number));
    for (let a = 0; a < person.items.length; a += 1)
      for (let b = 0; b < person.items.length; b += 1) {
        if (a === b) continue;
        const at = (person.items[a] as number) * items + (person.items[b] as number);
        const won = (credits[a] as number) * (1 - (credits[b] as number));
        beats[at] = (beats[at] as number) + weight * won;
      }
  }
  const isSettled = (i: number) => {
    const [all, sum] = [answers[i] as number, earned[i] as number];
    if (all === 0 || sum > all - PULL || sum < PULL) return false;
    for (let j = 0; j < items; j += 1)
      if ((beats[i * items + j] as number) + (beats[j * items + i] as number) > 0) return true;
    return false;
  };
  return { beats, isSettled };
}
