import type { QuizItem } from '@/lib/model/quiz';
import type { QuizItemView } from '@/lib/model/quiz-view';
import { choosableTexts } from './choosable-texts';
import type { FormItem } from './form-item';

/** The item as the browser gets it: shuffled, without keys, reasons, tags or severity. */
export function itemView({ item, shown }: FormItem, position: number): QuizItemView {
  const texts = choosableTexts(item);
  return {
    position,
    kind: item.kind,
    asks: item.asks,
    options: shown.flatMap((place) => texts[place] ?? []),
    prompts: item.kind === 'match' ? item.pairs.map((pair) => pair.situation) : [],
    lines: item.kind === 'hot-text' ? transcript(item) : [],
    patient:
      item.kind === 'listen' ? item.says : item.kind === 'fill-in' ? (item.patient ?? null) : null,
    pace: item.kind === 'listen' ? item.pace : null,
    unit: item.kind === 'numeric' ? item.unit : null,
    needsClinicalReview: item.needs_clinical_review,
  };
}

function transcript(item: Extract<QuizItem, { kind: 'hot-text' }>): QuizItemView['lines'] {
  let next = 0;
  return item.lines.map((line) =>
    line.who === 'patient' ? line : { who: line.who, parts: line.parts.map(() => next++) },
  );
}
