import type { QuizItem } from '@/lib/model/quiz';
import type { FillInJudgement, ItemFeedback } from '@/lib/model/quiz-view';
import type { FormItem } from './form-item';
import { markableParts } from './markable-parts';
import { rightAnswer } from './right-answer';

/** What is told about an item once it is over: right or wrong, the right answer, why. */
export function itemFeedback(
  form: FormItem,
  credit: number,
  judged: FillInJudgement | null = null,
): ItemFeedback {
  const { item, shown } = form;
  return {
    right: credit >= 1,
    credit,
    rightAnswer: rightAnswer(form),
    reason: item.reason,
    optionReasons: reasons(item, shown),
    judged,
    samples: item.kind === 'fill-in' ? item.samples : [],
    accepted:
      item.kind === 'numeric'
        ? { from: Math.max(0, item.value - item.tolerance), to: item.value + item.tolerance }
        : null,
    source: item.source,
    critical: item.critical,
  };
}

function reasons(item: QuizItem, shown: readonly number[]): ItemFeedback['optionReasons'] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'listen':
      return shown.map((place) => item.options[place]?.reason ?? null);
    case 'match':
      return item.pairs.map((pair) => pair.reason ?? null);
    case 'hot-text':
      return markableParts(item).map((part) => part.fault ?? part.fine ?? null);
    default:
      return shown.map(() => null);
  }
}
