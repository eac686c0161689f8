import type { ItemMeasurement } from '@/lib/model/item-figures';
import type { QuizAnswer } from '@/lib/model/quiz';
import type { FormItem } from '@/lib/quiz/form-item';

/** An answer that the statistics have not looked at yet. */
export interface UncountedAnswer {
  form: FormItem;
  answer: QuizAnswer;
  credit: number; // 0..1
}

/** What the statistics keep of an answer. */
export interface CountedAnswer {
  itemId: string;
  fingerprint: string;
  chosen: readonly string[];
}

/** The first answers of one person. */
export interface PersonAnswers {
  answers: { itemId: string; credit: number; chosen: string[] }[];
}

/** First answers to items, and what was measured from them: a cache over the sittings, which stay the truth. */
export interface ItemAnswerStore {
  /**
   * Takes what was answered since, a few hundred answers at a time and about `most` in all: those of practice, and of exams
   * that are over. Of several answers of a person to the same wording of an item the earliest is kept, in whatever order they
   * come in. Gives how many were looked at, and whether there are more.
   */
  take(
    read: (answer: UncountedAnswer) => CountedAnswer,
    most: number,
  ): Promise<{ taken: number; more: boolean }>;
  /** How many first answers there are, of any wording of any item. */
  count(): Promise<number>;
  /** The people who answered last, at most `most`, with their answers to items that still have this fingerprint (id → fingerprint). */
  latest(fingerprints: ReadonlyMap<string, string>, most: number): Promise<PersonAnswers[]>;
  /** In how many of the latest few hundred exams each item was, and how many exams that were. */
  exposure(): Promise<{ exams: number; shown: Map<string, number> }>;
  measurement(): Promise<ItemMeasurement | null>;
  keep(measurement: ItemMeasurement): Promise<void>;
  /** Of the last measurement, only what drawing a form needs: item id → its wording, answers and expected credit. */
  expected(): Promise<Map<string, { fingerprint: string; answers: number; expected: number }>>;
}
