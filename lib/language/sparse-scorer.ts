/** Linear weights of many labels, quantised to 8 bits and kept sparse: row r holds entries rowStart[r]…rowStart[r+1]. */
export interface SparseScorer {
  readonly rowStart: Uint32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
  /** Value of one quantum, per label. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Logit of every label for the rows of one example, written into `scores`. Each feature counts 1/√n. */
export function sparseScores(scorer: SparseScorer, rows: Uint32Array, scores: Float32Array): void {
  scores.fill(0);
  const { rowStart, labels, values, scale, bias } = scorer;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const to = rowStart[row + 1] as number;
    for (let k = rowStart[row] as number; k < to; k++) {
      const label = labels[k] as number;
      scores[label] = (scores[label] as number) + (values[k] as number);
    }
  }
  const value = 1 / Math.sqrt(rows.length || 1);
  for (let l = 0; l < bias.length; l++)
    scores[l] = (scores[l] as number) * value * (scale[l] as number) + (bias[l] as number);
}
