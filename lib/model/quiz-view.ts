import type { MoveId } from './move-id';
import type { PlacementPartResult } from './placement';
import type { QuizAnswer } from './quiz';
import type { Text } from './text';

/** A bank of quiz items in the catalogue, with how far this person is. */
export interface QuizBankView {
  id: string;
  title: Text;
  items: number;
  critical: number; // items on a red line
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
  /**
   * What can be chosen, as shown: options, steps to be put in order, wordings to be matched, parts to be marked. Answers
   * name these indexes. Empty for true/false, numbers and typed replies.
   */
  options: Text[];
  /** The situations that each get a wording (match). */
  prompts: Text[];
  /** The transcript whose parts are marked (hot-text): a patient's line has its words, an agent's line indexes of `options`. */
  lines: ({ who: 'patient'; text: Text } | { who: 'agent'; parts: number[] })[];
  /** The patient's line that is heard (listen) or replied to (fill-in). */
  patient: Text | null;
  /** How fast it is spoken; null when it is only read. */
  pace: number | null;
  unit: Text | null; // of a number
  needsClinicalReview: boolean;
}

/** What the language model found in a typed reply; kept with the answer, so that it can be argued about later. */
export interface FillInJudgement {
  found: MoveId[]; // wanted and there
  missing: MoveId[][]; // wanted and not there; of an inner list any one would do
  refused: MoveId[]; // there and not wanted
  /** The reply was no intelligible Chinese: nothing was read into it. */
  understood: boolean;
}

/** What is told after an answer: in practice at once, in an exam when it is over. */
export interface ItemFeedback {
  right: boolean; // full credit
  credit: number; // 0..1
  rightAnswer: QuizAnswer; // in the indexes as shown
  reason: Text;
  optionReasons: (Text | null)[]; // beside `options`; for match beside `prompts`
  judged: FillInJudgement | null; // typed replies that were answered
  samples: Text[]; // good replies (fill-in)
  accepted: { from: number; to: number } | null; // numbers
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
  review: boolean; // cards that came back: nothing to pass
  /** What the parts of a finished placement test said; empty until then, null for any other sitting. */
  placement: PlacementPartResult[] | null;
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
  review: boolean;
}
