import type { QuizAnswer } from '@/lib/model/quiz';
import type { FormItem } from '../form-item';

/**
 * What was chosen, by places as written, so that answers to shuffled items can be counted together: `2` an option or a part of
 * a transcript, `0` true and `1` false, `1>3` the fourth wording given to the second situation, `=4.5` a number. Empty for
 * kinds without choices to count.
 */
export function chosenKeys({ shown }: Pick<FormItem, 'shown'>, answer: QuizAnswer): string[] {
  const written = (index: number): string[] =>
    shown[index] === undefined ? [] : [String(shown[index])];
  switch (answer.kind) {
    case 'true-false':
      return [answer.value ? '0' : '1'];
    case 'single':
    case 'listen':
      return written(answer.option);
    case 'multiple':
      return answer.options.flatMap(written);
    case 'hot-text':
      return answer.marked.flatMap(written);
    case 'match':
      return answer.chosen.flatMap((index, at) =>
        index === null ? [] : written(index).map((place) => `${at}>${place}`),
      );
    case 'numeric':
      return [`=${answer.value}`];
    case 'order':
    case 'fill-in':
      return [];
  }
}
