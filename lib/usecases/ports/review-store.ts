import type { AgentAction } from '@/lib/model/action';
import type { Finding } from '@/lib/model/report';
import type { CardId, MemoryCard, Review } from '@/lib/model/review';

/** An answer that is not in the log yet. */
export interface PendingAnswer {
  sessionId: string;
  position: number;
  itemId: string;
  critical: boolean;
  credit: number;
  answeredAt: Date;
  /** The card that the item was asked for, in a review. */
  card: CardId | null;
}

/** A finished call that is not in the log yet. */
export interface PendingCall {
  attemptId: string;
  caseId: string;
  finishedAt: Date;
  /** Played from a turn of another one: an exercise, which says nothing about memory. */
  forked: boolean;
  /** What it was played for: the step of a track, or a short call for a skill. */
  forStep: { trackId: string; stepId: string } | null;
  findings: Finding[];
  /** Of a call played from a turn of another one: what was done from there on. Empty for any other. */
  did: AgentAction[];
}

export interface Pending {
  answers: PendingAnswer[]; // of practice, and of exams that are over; oldest first
  calls: PendingCall[]; // oldest first
}

/** The log of reviews and the cards it makes. */
export interface ReviewStore {
  /**
   * Takes what was answered and called since into the log, all or nothing and once, whoever asks at the same time:
   * `fold` says what it means, given the cards as they are, and how the cards are then. Without anything pending `fold`
   * is not called. Gives the number of reviews that came in.
   */
  take(
    personId: string,
    fold: (
      pending: Pending,
      cards: ReadonlyMap<CardId, MemoryCard>,
    ) => { reviews: readonly Review[]; cards: readonly MemoryCard[] },
  ): Promise<number>;
  cards(personId: string): Promise<MemoryCard[]>;
  /** The whole log, in order. */
  log(personId: string): Promise<Review[]>;
}
