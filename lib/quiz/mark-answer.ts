import type { QuizAnswer } from '@/lib/model/quiz';
import type { FormItem } from './form-item';

export type Marked = { ok: true; credit: number } | { ok: false; code: 'bad-answer' };

/**
 * Marks an answer given in the indexes as shown. Credit is 0..1:
 * - single, true/false: all or nothing;
 * - multiple: (right ones chosen − wrong ones chosen) ÷ right ones, at least 0, so that ticking everything earns little;
 * - order: share of pairs in the right order, stretched so that chance (half of them) earns 0.
 * `bad-answer`: of another kind, an index out of range or twice, not every step in place. Nothing chosen is wrong, not bad.
 */
export function markAnswer({ item, shown }: FormItem, answer: QuizAnswer): Marked {
  if (answer.kind !== item.kind) return { ok: false, code: 'bad-answer' };
  if (item.kind === 'true-false' && answer.kind === 'true-false')
    return { ok: true, credit: answer.value === item.right ? 1 : 0 };
  const given = writtenPlaces(shown, answer);
  if (!given) return { ok: false, code: 'bad-answer' };
  if (item.kind === 'order') {
    if (given.length !== shown.length) return { ok: false, code: 'bad-answer' };
    return { ok: true, credit: orderCredit(given) };
  }
  if (item.kind === 'true-false') return { ok: false, code: 'bad-answer' };
  const rights = item.options.filter((option) => option.right).length;
  const hits = given.filter((place) => item.options[place]?.right).length;
  const misses = given.length - hits;
  if (item.kind === 'single') return { ok: true, credit: hits === 1 ? 1 : 0 };
  return { ok: true, credit: Math.max(0, (hits - misses) / rights) };
}

/** The places as written; null when an index does not exist or comes twice. */
function writtenPlaces(shown: readonly number[], answer: QuizAnswer): number[] | null {
  const given =
    answer.kind === 'single'
      ? [answer.option]
      : answer.kind === 'multiple'
        ? answer.options
        : answer.kind === 'order'
          ? answer.order
          : [];
  const places = given.map((index) => shown[index]);
  if (new Set(given).size !== given.length) return null;
  return places.every((place) => place !== undefined) ? places : null;
}

function orderCredit(places: readonly number[]): number {
  let pairs = 0;
  let kept = 0;
  for (let a = 0; a < places.length; a += 1)
    for (let b = a + 1; b < places.length; b += 1) {
      pairs += 1;
      if ((places[a] as number) < (places[b] as number)) kept += 1;
    }
  return Math.max(0, (2 * kept) / pairs - 1);
}
