import type { QuizAnswer } from '@/lib/model/quiz';
import type { FormItem } from './form-item';

/** The answer that earns full credit, in the indexes as shown. Never to be sent before the item is over. */
export function rightAnswer({ item, shown }: FormItem): QuizAnswer {
  switch (item.kind) {
    case 'true-false':
      return { kind: 'true-false', value: item.right };
    case 'single':
      return { kind: 'single', option: shown.findIndex((place) => item.options[place]?.right) };
    case 'multiple':
      return {
        kind: 'multiple',
        options: shown.flatMap((place, index) => (item.options[place]?.right ? [index] : [])),
      };
    case 'order':
      return { kind: 'order', order: item.steps.map((_, place) => shown.indexOf(place)) };
  }
}
