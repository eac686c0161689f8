/** One training example: indices into the vocabulary, label ids, and how much it counts. */
export interface Example {
  readonly features: Uint32Array;
  readonly labels: readonly number[];
}
