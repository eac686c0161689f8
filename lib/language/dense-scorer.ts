/**
 * A small network with one hidden layer: every known feature has a vector, their sum (each counting 1/√n) goes through a leaky
 * rectifier, and a head turns it into label logits. Vectors are kept in 8 bits, one quantum per dimension.
 */
export interface DenseScorer {
  readonly dimensions: number;
  /** Row of the vocabulary → row of `vectors`, or -1 when the feature has no vector. */
  readonly rowOf: Int32Array;
  readonly vectors: Int8Array;
  readonly scale: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly heads: readonly DenseHead[];
}

/** `weights[dimension * labels + label]`. */
export interface DenseHead {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Heads of a network in order: one for a clause, one for the whole utterance. */
export const CLAUSE_HEAD = 0;
export const WHOLE_HEAD = 1;

/** Slope of the rectifier below zero. */
export const LEAK = 0.1;

/** Logit of every label for the vocabulary rows of one example, written into `scores`. */
export function denseScores(
  scorer: DenseScorer,
  rows: Uint32Array,
  head: DenseHead,
  scores: Float32Array,
): void {
  const { dimensions, rowOf, vectors, scale, hiddenBias } = scorer;
  const hidden = new Float32Array(dimensions);
  let known = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rowOf[rows[i] as number] as number;
    if (row < 0) continue;
    known++;
    const at = row * dimensions;
    for (let d = 0; d < dimensions; d++)
      hidden[d] = (hidden[d] as number) + (vectors[at + d] as number);
  }
  const value = 1 / Math.sqrt(known || 1);
  const labels = head.bias.length;
  scores.set(head.bias);
  for (let d = 0; d < dimensions; d++) {
    const sum = (hidden[d] as number) * value * (scale[d] as number) + (hiddenBias[d] as number);
    const out = sum > 0 ? sum : LEAK * sum;
    const at = d * labels;
    for (let l = 0; l < labels; l++)
      scores[l] = (scores[l] as number) + out * (head.weights[at + l] as number);
  }
}
