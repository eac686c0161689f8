/** A clause of normalised text: `from`–`to` index the normalised text (terminator excluded), `end` is its terminator. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly end: 'none' | 'pause' | 'stop' | 'question' | 'exclaim';
}
