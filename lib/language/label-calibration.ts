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
  /** Coefficients of clause, any, whole, the same three of the network, log2(clauses) and the constant. */
  readonly weights: readonly number[];
  readonly threshold: number;
}

/** The numbers that calibration weighs, in the order of the weights. */
export function evidenceRow(evidence: LabelEvidence): number[] {
  return [
    hold(evidence.clause),
    hold(evidence.any),
    hold(evidence.whole),
    hold(evidence.denseClause),
    hold(evidence.denseAny),
    hold(evidence.denseWhole),
    Math.log2(Math.min(12, Math.max(1, evidence.clauses))),
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
