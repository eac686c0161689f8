import type { QuizAnswer } from '@/lib/model/quiz';

/** One question in the reader's language. */
export interface ShownItem {
  position: number;
  kind: QuizAnswer['kind'];
  asks: string;
  options: readonly string[];
  needsClinicalReview: boolean;
}

/** What is told after an answer, in the reader's language. */
export interface ShownFeedback {
  right: boolean;
  credit: number;
  rightAnswer: QuizAnswer;
  reason: string;
  optionReasons: readonly (string | null)[];
  source: string;
  critical: boolean;
}
