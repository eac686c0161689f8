/** Raw scores of one held-out utterance: best clause logit and whole logit per label, and what was right. */
export interface Scored {
  readonly clause: Float32Array;
  readonly whole: Float32Array;
  readonly labels: readonly number[];
}
