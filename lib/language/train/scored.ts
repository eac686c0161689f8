import type { LabelEvidence } from '@/lib/language/label-calibration';

/** Raw scores of one held-out utterance: per label the best clause, any clause and whole logit; and what was right. */
export interface Scored {
  readonly clause: Float32Array;
  readonly any: Float32Array;
  readonly whole: Float32Array;
  readonly clauses: number;
  readonly labels: readonly number[];
}

/** The evidence of one label in a scored utterance. */
export function evidenceOf(scored: Scored, label: number): LabelEvidence {
  return {
    clause: scored.clause[label] as number,
    any: scored.any[label] as number,
    whole: scored.whole[label] as number,
    clauses: scored.clauses,
  };
}
