import type { QuizItem } from '@/lib/model/quiz';
import { markableParts } from '../markable-parts';

/** Is this choice, as `chosenKeys` writes it, a right one? */
export function isRightKey(item: QuizItem, key: string): boolean {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'listen':
      return item.options[Number(key)]?.right === true;
    case 'true-false':
      return item.right === (key === '0');
    case 'hot-text':
      return markableParts(item)[Number(key)]?.fault !== undefined;
    case 'match': {
      const [situation, wording] = key.split('>');
      return situation === wording;
    }
    case 'numeric':
      return Math.abs(Number(key.slice(1)) - item.value) <= item.tolerance + 1e-9;
    case 'order':
    case 'fill-in':
      return false;
  }
}
