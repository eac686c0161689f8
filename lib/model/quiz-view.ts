import type { QuizAnswer } from './quiz';
import type { Text } from './text';

/** A bank of quiz items in the catalogue, with how far this person is. */
export interface QuizBankView {
  id: string;
  title: Text;
  items: number;
  critical: number; // items on a red line
  kinds: { single: number; multiple: number; trueFalse: number; order: number };
  /** Different items of the bank that this person has ever answered right. */
  answeredRight: number;
  best: number | null; // 0..1, the best finished session
  last: { sessionId: string; score: number | null; startedAt: number } | null;
}

/** One item as shown: shuffled, without any key. */
export interface QuizItemView {
  position: number; // 0-based, to be sent back with the answer
  kind: QuizAnswer['kind'];
  asks: Text;
  /** Options (single, multiple) or steps to be put in order, as shown; empty for true/false. Answers name these indexes. */
  options: Text[];
  needsClinicalReview: boolean;
}

/** What is told after an answer: in practice at once, in an exam when it is over. */
export interface ItemFeedback {
  right: boolean; // full credit
  credit: number; // 0..1
  rightAnswer: QuizAnswer; // in the indexes as shown
  reason: Text;
  optionReasons: (Text | null)[]; // beside `options`
  source: Text;
  critical: boolean;
}

/** A sitting of a quiz, resumable at any moment. */
export interface QuizSessionView {
  id: string;
  personId: string;
  kind: 'practice' | 'exam';
  title: Text;
  forStep: { trackId: string; stepId: string } | null;
  items: QuizItemView[];
  answers: (QuizAnswer | null)[]; // beside `items`
  feedback: (ItemFeedback | null)[]; // beside `items`
  answered: number;
  startedAt: number;
  deadlineAt: number | null; // exams
  now: number; // the server's clock, for the countdown
  finishedAt: number | null;
  pass: number; // 0..1
  score: number | null; // 0..1, once finished
  passed: boolean | null;
}

/** One line of the list of sessions. */
export interface QuizSessionSummary {
  id: string;
  kind: 'practice' | 'exam';
  title: Text;
  items: number;
  answered: number;
  startedAt: number;
  finishedAt: number | null;
  score: number | null;
  passed: boolean | null;
  forStep: { trackId: string; stepId: string } | null;
}
