import type { QuizAnswer } from '@/lib/model/quiz';
import type { ShownFeedback, ShownItem } from './quiz-words';

export interface AnswerInputProps {
  item: ShownItem;
  answer: QuizAnswer | null;
  /** Null: what stands there now is no answer yet. */
  onChange: (answer: QuizAnswer | null) => void;
  /** Set once the answer was marked: nothing can be changed then. */
  feedback: ShownFeedback | null;
  locked: boolean;
}
