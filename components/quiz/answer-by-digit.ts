import type { QuizAnswer } from '@/lib/model/quiz';
import { assignWording } from './assign-wording';
import type { ShownItem } from './quiz-words';
import { toggled } from './toggled';

/**
 * The answer after a digit key (0 = the first choice). A wording goes to the first situation without one. Null when the
 * key means nothing here: steps are moved, numbers and replies are typed.
 */
export function answerByDigit(
  item: ShownItem,
  answer: QuizAnswer | null,
  digit: number,
): QuizAnswer | null {
  if (item.kind === 'true-false')
    return digit < 2 ? { kind: 'true-false', value: digit === 0 } : null;
  if (digit >= item.options.length) return null;
  switch (item.kind) {
    case 'single':
    case 'listen':
      return { kind: item.kind, option: digit };
    case 'multiple':
      return {
        kind: 'multiple',
        options: toggled(answer?.kind === 'multiple' ? answer.options : [], digit),
      };
    case 'hot-text':
      return {
        kind: 'hot-text',
        marked: toggled(answer?.kind === 'hot-text' ? answer.marked : [], digit),
      };
    case 'match': {
      const chosen = answer?.kind === 'match' ? answer.chosen : item.prompts.map(() => null);
      const open = chosen.indexOf(null);
      return open < 0 ? null : { kind: 'match', chosen: assignWording(chosen, open, digit) };
    }
    default:
      return null;
  }
}
