/** What turns sums of quanta into logits, per label. */
export interface LinearHead {
  /** Value of one quantum. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Logit of every label from the sums of quanta of `features` features, written into `scores`. Each feature counts 1/√n. */
export function linearScores(
  { scale, bias }: LinearHead,
  sums: Int32Array,
  features: number,
  scores: Float32Array,
): void {
  const value = 1 / Math.sqrt(features || 1);
  for (let l = 0; l < bias.length; l++)
    scores[l] = (sums[l] as number) * value * (scale[l] as number) + (bias[l] as number);
}
