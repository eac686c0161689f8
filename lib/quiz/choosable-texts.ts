import type { QuizItem } from '@/lib/model/quiz';
import type { Text } from '@/lib/model/text';
import { markableParts } from './markable-parts';

/**
 * What can be chosen, as written: options, steps, wordings (those of the pairs first, in their order), parts of a
 * transcript. Empty for kinds that are not answered by choosing among texts.
 */
export function choosableTexts(item: QuizItem): Text[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'listen':
      return item.options.map((option) => option.text);
    case 'order':
      return item.steps;
    case 'match':
      return [...item.pairs.map((pair) => pair.wording), ...item.others];
    case 'hot-text':
      return markableParts(item).map((part) => part.text);
    case 'true-false':
    case 'fill-in':
    case 'numeric':
      return [];
  }
}
