import type { ItemFigures } from '@/lib/model/item-figures';
import type { Missing } from '@/lib/model/item-quality-view';
import { ENOUGH_TO_MEASURE, LEAST_ITEMS } from '@/lib/model/least-answers';

/**
 * Why an item's difficulty is still its rating: too few people have answered it, or too few items have enough answers to be
 * told apart and no other item holds the scale for them. Null for a measured one. `all` are the items of the measurement.
 */
export function missingToMeasure(
  { answers, difficulty }: Pick<ItemFigures, 'answers' | 'difficulty'>,
  all: readonly Pick<ItemFigures, 'answers'>[],
): Missing | null {
  if (difficulty.source === 'measured') return null;
  if (answers < ENOUGH_TO_MEASURE)
    return { what: 'answers', have: answers, need: ENOUGH_TO_MEASURE };
  const have = all.filter((item) => item.answers >= ENOUGH_TO_MEASURE).length;
  return { what: 'items', have, need: LEAST_ITEMS };
}
