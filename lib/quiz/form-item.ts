import type { QuizItem } from '@/lib/model/quiz';

/** An item of a drawn form. */
export interface FormItem {
  item: QuizItem;
  /** Place as shown → place as written (options or steps); empty for true/false. */
  shown: number[];
}
