import type { PlacementForm } from '@/lib/model/placement';
import type { QuizAnswer } from '@/lib/model/quiz';
import type { FillInJudgement } from '@/lib/model/quiz-view';
import type { CardId } from '@/lib/model/review';
import type { Text } from '@/lib/model/text';
import type { FormItem } from '@/lib/quiz/form-item';

/** What a form was drawn from. */
export interface QuizSource {
  banks: string[];
  tags: string[];
  items: number;
  /** Of a review: beside the items, the card that each was asked for. */
  cards?: CardId[];
  /** Of a placement test: what each part proves. */
  placement?: PlacementForm[];
}

export interface QuizSession {
  id: string;
  personId: string;
  kind: 'practice' | 'exam';
  title: Text;
  source: QuizSource;
  seed: number;
  items: FormItem[];
  pass: number; // 0..1
  startedAt: Date;
  deadlineAt: Date | null;
  finishedAt: Date | null;
  score: number | null; // 0..1
  forStep: { trackId: string; stepId: string } | null;
}

export interface StoredAnswer {
  position: number;
  answer: QuizAnswer;
  credit: number; // 0..1
  judged: FillInJudgement | null; // of a typed reply
  answeredAt: Date;
}

/** Sessions with their answers counted, without the items. */
export interface QuizSessionFacts {
  id: string;
  personId: string;
  kind: 'practice' | 'exam';
  title: Text;
  source: QuizSource;
  seed: number;
  itemCount: number;
  answered: number;
  pass: number;
  startedAt: Date;
  deadlineAt: Date | null;
  finishedAt: Date | null;
  score: number | null;
  forStep: { trackId: string; stepId: string } | null;
}

/** Sittings of quizzes and their answers. Every acknowledged answer survives a crash. */
export interface QuizStore {
  /** `running`: another sitting of this step of a track is not finished. */
  start(session: QuizSession): Promise<{ ok: true } | { ok: false; code: 'running' }>;
  find(id: string): Promise<QuizSession | null>;
  answers(id: string): Promise<StoredAnswer[]>;
  /**
   * Stores an answer unless the session is finished. Without `replace` the first answer at a position stands and is given
   * back (`fresh: false`); with it the later one stands.
   */
  answer(
    id: string,
    answer: StoredAnswer,
    replace: boolean,
  ): Promise<{ ok: true; stored: StoredAnswer; fresh: boolean } | { ok: false; code: 'finished' }>;
  /**
   * Finishes once; the score is made from the answers as they are inside the transaction. Later calls change nothing.
   * Gives the session as it stands.
   */
  finish(
    id: string,
    at: Date,
    scoreOf: (session: QuizSession, answers: readonly StoredAnswer[]) => number,
  ): Promise<QuizSession | null>;
  /**
   * Newest first. With `asked` only those that something asks about: sittings for a step of a track, of a bank that was
   * ever assigned to anybody, and unfinished ones. Of years of free practice that leaves little.
   */
  list(filter: {
    personIds: readonly string[];
    limit?: number;
    asked?: boolean;
  }): Promise<QuizSessionFacts[]>;
  /** What each answer of these sittings earned, 0..1, by sitting and position. */
  credits(ids: readonly string[]): Promise<Map<string, Map<number, number>>>;
  /** How many answers the person ever gave. */
  answeredItems(personId: string): Promise<number>;
  /**
   * Which items the latest exams held: how often in the last few hundred of anybody, and which of them this person had in
   * earlier exams of their own.
   */
  examItems(personId: string): Promise<{ exposure: Map<string, number>; seen: Set<string> }>;
  /** Ids of the items that the person has ever answered right. */
  rightItems(personId: string): Promise<Set<string>>;
}
