import type { QuizItem } from '@/lib/model/quiz';
import { seededOrder } from '@/lib/model/seeded-order';
import type { FormItem } from './form-item';
import { shownOrder } from './shown-order';

/** Most of a form that may be of one kind, while there is something else to take. */
const MOST_OF_ONE_KIND = 0.6;

/**
 * Draws a form of at most `count` items by seed: the same pool and seed give the same form, with options and steps shuffled.
 * A third of the places goes to items on a red line while there are any, so that no form is without them; no kind
 * takes more than six tenths while others are left. Steps never come in their right order.
 */
export function drawForm(pool: readonly QuizItem[], count: number, seed: number): FormItem[] {
  const shuffled = seededOrder(pool.length, seed).map((i) => pool[i] as QuizItem);
  const wanted = Math.min(count, pool.length);
  const critical = shuffled.filter((item) => item.critical).slice(0, Math.ceil(wanted / 3));
  const rest = shuffled.filter((item) => !critical.includes(item));
  const chosen = [...critical];
  const most = Math.max(1, Math.ceil(wanted * MOST_OF_ONE_KIND));
  const left: QuizItem[] = [];
  for (const item of rest) {
    if (chosen.length >= wanted) break;
    if (chosen.filter((each) => each.kind === item.kind).length < most) chosen.push(item);
    else left.push(item);
  }
  chosen.push(...left.slice(0, wanted - chosen.length));
  return seededOrder(chosen.length, seed ^ 0x9e3779b9).map((i, position) => {
    const item = chosen[i] as QuizItem;
    return { item, shown: shownOrder(item, (seed + 7919 * (position + 1)) >>> 0) };
  });
}
