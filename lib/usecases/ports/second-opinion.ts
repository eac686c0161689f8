/** What somebody else hears in a reply: moves by id, each with the words that show it. Nothing of it is trusted. */
export interface Opinion {
  /** Who answered, as the operator calls it. */
  by: string;
  moves: { move: string; quote: string }[];
}

/** Somebody else who can be asked about a typed reply that the language model is not sure of. */
export interface SecondOpinion {
  /** Asked about replies we are less sure of than this, 0..1. */
  readonly below: number;
  /**
   * Null when there is no answer: too slow, failed, unreadable, too much asked already. Never throws and never takes longer
   * than the time limit it was made with.
   */
  ask(said: { prev: string | null; text: string }): Promise<Opinion | null>;
}
