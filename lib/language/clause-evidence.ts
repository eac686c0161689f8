/** Gathers clause logits: the best per label and where, and the logit of "at least one clause does it". */
export class ClauseEvidence {
  readonly best: Float32Array;
  readonly bestClause: Int16Array;
  count = 0;
  private readonly none: Float64Array;

  constructor(labels: number) {
    this.best = new Float32Array(labels).fill(-30);
    this.bestClause = new Int16Array(labels).fill(-1);
    this.none = new Float64Array(labels).fill(1);
  }

  /** Takes the logits of the next clause; reads the array, does not keep it. */
  add(scores: Float32Array): void {
    const { best, bestClause, none } = this;
    for (let l = 0; l < scores.length; l++) {
      const score = scores[l] as number;
      none[l] = (none[l] as number) / (1 + Math.exp(score));
      if (score <= (best[l] as number)) continue;
      best[l] = score;
      bestClause[l] = this.count;
    }
    this.count++;
  }

  /** Per label the logit of the chance that at least one clause does it, taking clauses as independent. */
  any(): Float32Array {
    const logits = new Float32Array(this.none.length);
    for (let l = 0; l < logits.length; l++) {
      const p = Math.min(1 - 1e-7, Math.max(1e-7, 1 - (this.none[l] as number)));
      logits[l] = Math.log(p / (1 - p));
    }
    return logits;
  }
}
