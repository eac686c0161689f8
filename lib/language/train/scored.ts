import type { LabelEvidence } from '@/lib/language/label-calibration';

/** Raw scores of one held-out utterance: per label the best clause, any clause and whole logit, linear and of the network; and what was right. */
export interface Scored {
  readonly clause: Float32Array;
  readonly any: Float32Array;
  readonly whole: Float32Array;
  readonly denseClause: Float32Array;
  readonly denseAny: Float32Array;
  readonly denseWhole: Float32Array;
  readonly clauses: number;
  readonly labels: readonly number[];
}

/** The evidence of one label in a scored utterance. */
export function evidenceOf(scored: Scored, label: number): LabelEvidence {
  return {
    clause: scored.clause[label] as number,
    any: scored.any[label] as number,
    whole: scored.whole[label] as number,
    denseClause: scored.denseClause[label] as number,
    denseAny: scored.denseAny[label] as number,
    denseWhole: scored.denseWhole[label] as number,
    clauses: scored.clauses,
  };
}
