import type { QuizAnswer } from '@/lib/model/quiz';
import type { FormItem } from './form-item';
import { markableParts } from './markable-parts';

/** The answer that earns full credit, in the indexes as shown. Never to be sent before the item is over. */
export function rightAnswer({ item, shown }: FormItem): QuizAnswer {
  switch (item.kind) {
    case 'true-false':
      return { kind: item.kind, value: item.right };
    case 'single':
    case 'listen':
      return { kind: item.kind, option: shown.findIndex((place) => item.options[place]?.right) };
    case 'multiple':
      return {
        kind: item.kind,
        options: shown.flatMap((place, index) => (item.options[place]?.right ? [index] : [])),
      };
    case 'order':
      return { kind: item.kind, order: item.steps.map((_, place) => shown.indexOf(place)) };
    case 'match':
      return { kind: item.kind, chosen: item.pairs.map((_, place) => shown.indexOf(place)) };
    case 'fill-in':
      return { kind: item.kind, text: item.samples[0]?.zh ?? '' };
    case 'hot-text':
      return {
        kind: item.kind,
        marked: markableParts(item).flatMap((part, index) => (part.fault ? [index] : [])),
      };
    case 'numeric':
      return { kind: item.kind, value: item.value };
  }
}
