import type { ItemFeedback } from '@/lib/model/quiz-view';
import type { FormItem } from './form-item';
import { rightAnswer } from './right-answer';

/** What is told about an item once it is over: right or wrong, the right answer, why. */
export function itemFeedback(form: FormItem, credit: number): ItemFeedback {
  const { item, shown } = form;
  return {
    right: credit >= 1,
    credit,
    rightAnswer: rightAnswer(form),
    reason: item.reason,
    optionReasons:
      item.kind === 'single' || item.kind === 'multiple'
        ? shown.map((place) => item.options[place]?.reason ?? null)
        : shown.map(() => null),
    source: item.source,
    critical: item.critical,
  };
}
