import { chanceOfRight } from '@/lib/quiz/rasch/chance-of-right';
import type { ResponseMatrix } from '@/lib/quiz/rasch/response-matrix';
import { seededNumbers } from '@/lib/quiz/seeded-numbers';

/** Normal numbers that depend only on the seed. */
export function seededNormal(seed: number): () => number {
  const chance = seededNumbers(seed);
  return () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** Answers of people whose abilities are known to items whose difficulties are known; `sees` says who was asked what. */
export function answersOf(
  abilities: readonly number[],
  difficulties: readonly number[],
  seed: number,
  sees: (person: number, item: number, chance: () => number) => boolean = () => true,
  credit: (probability: number, chance: () => number) => number = (p, chance) =>
    chance() < p ? 1 : 0,
): ResponseMatrix {
  const chance = seededNumbers(seed);
  return {
    items: difficulties.length,
    people: abilities.map((ability, person) => {
      const items = difficulties.flatMap((_, i) => (sees(person, i, chance) ? [i] : []));
      return {
        items,
        credits: items.map((i) =>
          credit(chanceOfRight(ability, difficulties[i] as number), chance),
        ),
      };
    }),
  };
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => a + b, 0) / numbers.length;

export function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (of: (i: number) => number) => a.reduce((total, _, i) => total + of(i), 0);
  const da = (i: number) => (a[i] as number) - ma;
  const db = (i: number) => (b[i] as number) - mb;
  return sum((i) => da(i) * db(i)) / Math.sqrt(sum((i) => da(i) ** 2) * sum((i) => db(i) ** 2));
}
