/**
 * A small network with one hidden layer: every known feature has a vector, their sum (each counting 1/√n) goes through a leaky
 * rectifier, and a head turns it into label logits. Vectors are kept as whole quanta from -7 to 7, one quantum per dimension.
 */
export interface DenseScorer extends DenseLayers {
  /** Row of the vocabulary → row of `vectors`, or -1 when the feature has no vector. */
  readonly rowOf: Int32Array;
  readonly vectors: Int8Array;
}

/** The network above its vectors. */
export interface DenseLayers {
  readonly dimensions: number;
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
  const { dimensions, rowOf, vectors } = scorer;
  const sums = new Int32Array(dimensions);
  let known = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rowOf[rows[i] as number] as number;
    if (row < 0) continue;
    known++;
    for (let d = 0; d < dimensions; d++)
      sums[d] = (sums[d] as number) + (vectors[row * dimensions + d] as number);
  }
  layerScores(scorer, sums, known, head, scores);
}

/** Logit of every label from the sum of the vectors (whole quanta) of `known` features, written into `scores`. */
export function layerScores(
  { dimensions, scale, hiddenBias }: DenseLayers,
  sums: Int32Array,
  known: number,
  { weights, bias }: DenseHead,
  scores: Float32Array,
): void {
  const value = 1 / Math.sqrt(known || 1);
  const labels = bias.length;
  scores.set(bias);
  for (let d = 0, at = 0; d < dimensions; d++) {
    const sum = (sums[d] as number) * value * (scale[d] as number) + (hiddenBias[d] as number);
    const out = sum > 0 ? sum : LEAK * sum;
    for (let l = 0; l < labels; l++, at++)
      scores[l] = (scores[l] as number) + out * (weights[at] as number);
  }
}
