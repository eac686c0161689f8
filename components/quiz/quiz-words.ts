import type { QuizAnswer } from '@/lib/model/quiz';
import type { FillInJudgement } from '@/lib/model/quiz-view';

/** One question in the reader's language; the fields are those of `QuizItemView`. */
export interface ShownItem {
  position: number;
  kind: QuizAnswer['kind'];
  asks: string;
  options: readonly string[];
  prompts: readonly string[];
  lines: readonly ({ who: 'patient'; text: string } | { who: 'agent'; parts: readonly number[] })[];
  patient: string | null;
  pace: number | null;
  unit: string | null;
  needsClinicalReview: boolean;
}

/** What is told after an answer, in the reader's language; the fields are those of `ItemFeedback`. */
export interface ShownFeedback {
  right: boolean;
  credit: number;
  rightAnswer: QuizAnswer;
  reason: string;
  optionReasons: readonly (string | null)[];
  judged: FillInJudgement | null;
  samples: readonly string[];
  accepted: { from: number; to: number } | null;
  source: string;
  critical: boolean;
}
