import { EVIDENCE_WIDTH } from '@/lib/model/language-artefact';

/** What is known of one label in one utterance before calibration. Logits, held to ±15; clauses counted up to 12. */
export interface LabelEvidence {
  /** Best clause logit. */
  readonly clause: number;
  /** Logit of the chance that at least one clause does it. */
  readonly any: number;
  /** Logit of the whole utterance. */
  readonly whole: number;
  /** The same three from the network. */
  readonly denseClause: number;
  readonly denseAny: number;
  readonly denseWhole: number;
  readonly clauses: number;
}

/** How that becomes a probability, and from where on the label counts as said. */
export interface LabelCalibration {
  /** Coefficients of the numbers of evidenceRow, in its order. */
  readonly weights: readonly number[];
  readonly threshold: number;
}

/**
 * The numbers that calibration weighs, in the order of the weights. In a long turn one clause tells more and the whole less than in
 * a short one: clause and whole logits stand a second time, by the length of the turn.
 */
export function evidenceRow(evidence: LabelEvidence): number[] {
  const clause = hold(evidence.clause);
  const whole = hold(evidence.whole);
  const denseClause = hold(evidence.denseClause);
  const denseWhole = hold(evidence.denseWhole);
  const length = Math.log2(Math.min(12, Math.max(1, evidence.clauses)));
  const longer = length - 1;
  return [
    clause,
    hold(evidence.any),
    whole,
    denseClause,
    hold(evidence.denseAny),
    denseWhole,
    length,
    longer * clause,
    longer * whole,
    longer * denseClause,
    longer * denseWhole,
    1,
  ];
}

/** Calibrated probability that the label is said. */
export function probabilityOf(calibration: LabelCalibration, evidence: LabelEvidence): number {
  const row = evidenceRow(evidence);
  let z = 0;
  for (let k = 0; k < EVIDENCE_WIDTH; k++)
    z += (calibration.weights[k] as number) * (row[k] as number);
  return 1 / (1 + Math.exp(-z));
}

const hold = (x: number): number => Math.max(-15, Math.min(15, x));
