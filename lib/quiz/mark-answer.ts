import type { QuizAnswer } from '@/lib/model/quiz';
import type { FillInJudgement } from '@/lib/model/quiz-view';
import type { Detect } from './detect';
import type { FormItem } from './form-item';
import { judgeFillIn } from './judge-fill-in';
import { markableParts } from './markable-parts';

export type Marked =
  | { ok: true; credit: number; judged: FillInJudgement | null }
  | { ok: false; code: 'bad-answer' };

const BAD = { ok: false, code: 'bad-answer' } as const;

/**
 * Marks an answer given in the indexes as shown. Credit is 0..1:
 * - single, listen, true/false, number (within the tolerance): all or nothing;
 * - multiple, marked words: (right ones chosen − wrong ones chosen) ÷ right ones, at least 0, so that ticking everything
 *   earns little;
 * - match: share of the situations that got their wording;
 * - order: share of pairs in the right order, stretched so that chance (half of them) earns 0;
 * - typed reply: see `judgeFillIn`, by the moves that `detect` finds.
 * `bad-answer`: of another kind, an index out of range or twice (a wording may serve once), not every step or situation in
 * place. Nothing chosen is wrong, not bad.
 */
export function markAnswer(form: FormItem, answer: QuizAnswer, detect: Detect): Marked {
  const { item, shown } = form;
  switch (item.kind) {
    case 'true-false':
      return answer.kind === item.kind ? marked(answer.value === item.right ? 1 : 0) : BAD;
    case 'single':
    case 'listen': {
      if (answer.kind !== item.kind) return BAD;
      const place = shown[answer.option];
      return place === undefined ? BAD : marked(item.options[place]?.right ? 1 : 0);
    }
    case 'multiple': {
      const places = answer.kind === item.kind ? writtenPlaces(shown, answer.options) : null;
      const isRight = item.options.map((option) => option.right);
      return places ? marked(hitsLessMisses(isRight, places)) : BAD;
    }
    case 'hot-text': {
      const places = answer.kind === item.kind ? writtenPlaces(shown, answer.marked) : null;
      const isFault = markableParts(item).map((part) => part.fault !== undefined);
      return places ? marked(hitsLessMisses(isFault, places)) : BAD;
    }
    case 'order': {
      const places = answer.kind === item.kind ? writtenPlaces(shown, answer.order) : null;
      return places?.length === shown.length ? marked(orderCredit(places)) : BAD;
    }
    case 'match': {
      if (answer.kind !== item.kind || answer.chosen.length !== item.pairs.length) return BAD;
      if (
        !writtenPlaces(
          shown,
          answer.chosen.filter((index) => index !== null),
        )
      )
        return BAD;
      const hits = answer.chosen.filter((index, i) => index !== null && shown[index] === i);
      return marked(hits.length / item.pairs.length);
    }
    case 'numeric': {
      if (answer.kind !== item.kind) return BAD;
      // a hair of slack: 0.1 + 0.2 is within 0.3 of nothing
      const off = Math.abs(answer.value - item.value);
      return marked(off <= item.tolerance + 1e-9 ? 1 : 0);
    }
    case 'fill-in':
      return answer.kind === item.kind
        ? { ok: true, ...judgeFillIn(item, answer.text, detect) }
        : BAD;
  }
}

const marked = (credit: number): Marked => ({ ok: true, credit, judged: null });

/** The places as written; null when an index does not exist or comes twice. */
function writtenPlaces(shown: readonly number[], given: readonly number[]): number[] | null {
  if (new Set(given).size !== given.length) return null;
  const places = given.flatMap((index) => shown[index] ?? []);
  return places.length === given.length ? places : null;
}

function hitsLessMisses(isRight: readonly boolean[], places: readonly number[]): number {
  const hits = places.filter((place) => isRight[place]).length;
  const rights = isRight.filter(Boolean).length;
  return Math.max(0, (2 * hits - places.length) / rights);
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
