import type { Steps } from '../steps';
import { chanceOfRight } from './chance-of-right';
import type { ResponseMatrix } from './response-matrix';

/** Mean squares, 1 when the answers vary as the model says: above it they are more erratic, below it more orderly. */
export interface ItemFit {
  infit: number; // weighs people near the item's difficulty
  outfit: number; // lets surprises from far away count
}

/** How well each item fits the model, by place; null for items without answers. People without an ability are left out. */
export function* itemFit(
  { items, people }: ResponseMatrix,
  difficulties: Float64Array,
  abilities: readonly (number | null)[],
): Steps<(ItemFit | null)[]> {
  const answers = new Float64Array(items);
  const off = new Float64Array(items); // squared residuals
  const variance = new Float64Array(items);
  const surprise = new Float64Array(items); // squared standardised residuals
  for (const [p, person] of people.entries()) {
    yield;
    const ability = abilities[p] ?? null;
    if (ability === null) continue;
    person.items.forEach((i, j) => {
      const chance = chanceOfRight(ability, difficulties[i] as number);
      const spread = Math.max(chance * (1 - chance), 1e-6);
      const square = ((person.credits[j] as number) - chance) ** 2;
      answers[i] = (answers[i] as number) + 1;
      off[i] = (off[i] as number) + square;
      variance[i] = (variance[i] as number) + spread;
      surprise[i] = (surprise[i] as number) + square / spread;
    });
  }
  return Array.from({ length: items }, (_, i) =>
    answers[i] === 0
      ? null
      : {
          infit: (off[i] as number) / (variance[i] as number),
          outfit: (surprise[i] as number) / (answers[i] as number),
        },
  );
}
