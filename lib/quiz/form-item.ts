import type { QuizItem } from '@/lib/model/quiz';

/** An item of a drawn form. */
export interface FormItem {
  item: QuizItem;
  /** Place as shown → place as written, of what can be chosen (`choosableTexts`). A transcript stays as written. */
  shown: number[];
}
