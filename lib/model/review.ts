import type { Text } from './text';

/** What comes back: an item of the quizzes, or a skill, which is a rule of the score. */
export type CardId = `item/${string}` | `skill/${string}`;

/** 1 forgotten, 2 remembered in part, 3 remembered. */
export type ReviewGrade = 1 | 2 | 3;

/** 3: a red line; 2: matters much; 1: ordinary. */
export type Importance = 1 | 2 | 3;

/** One entry of the review log: what happened to a card. From the log alone all cards can be made again. */
export interface Review {
  card: CardId;
  grade: ReviewGrade;
  at: number; // ms
  importance: Importance;
  /** Of a skill: the call it was last lost in, and its name. */
  caseId: string | null;
  title: Text | null;
  /** What it was: `answer/<session>/<position>` or `call/<attempt>`. Once per card. */
  source: string;
}

/** A card as its reviews left it. */
export interface MemoryCard {
  card: CardId;
  stability: number; // days until the memory has fallen to 90 %
  difficulty: number; // 1..10
  lastAt: number; // ms
  reviews: number;
  lapses: number; // forgotten after it had been remembered
  importance: Importance;
  caseId: string | null;
  title: Text | null;
}
