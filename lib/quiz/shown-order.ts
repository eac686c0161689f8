import type { QuizItem } from '@/lib/model/quiz';
import { seededOrder } from '@/lib/model/seeded-order';
import { choosableTexts } from './choosable-texts';

/**
 * The order in which an item shows what can be chosen, by seed: shuffled; a transcript as written; steps never in their
 * right order, which doing nothing would answer.
 */
export function shownOrder(item: QuizItem, seed: number): number[] {
  const count = choosableTexts(item).length;
  if (item.kind === 'hot-text') return Array.from({ length: count }, (_, i) => i);
  const order = seededOrder(count, seed);
  if (item.kind !== 'order') return order;
  return order.every((place, i) => place === i) ? [...order.slice(1), 0] : order;
}
