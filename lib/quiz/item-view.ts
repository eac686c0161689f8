import type { QuizItemView } from '@/lib/model/quiz-view';
import type { FormItem } from './form-item';

/** The item as the browser gets it: shuffled, without keys, reasons, tags or severity. */
export function itemView({ item, shown }: FormItem, position: number): QuizItemView {
  const texts =
    item.kind === 'true-false'
      ? []
      : item.kind === 'order'
        ? item.steps
        : item.options.map((option) => option.text);
  return {
    position,
    kind: item.kind,
    asks: item.asks,
    options: shown.flatMap((place) => {
      const text = texts[place];
      return text ? [text] : [];
    }),
    needsClinicalReview: item.needs_clinical_review,
  };
}
