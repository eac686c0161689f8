import { type LabelCalibration, probabilityOf } from '@/lib/language/label-calibration';
import { evidenceOf, type Scored } from '@/lib/language/train/scored';
import type { Utterance } from '@/lib/model/utterance';

/** One label of one line that a model which never saw the line would decide the other way, with its probability. */
export interface Suspect {
  readonly id: string;
  readonly move: string;
  readonly labelled: boolean;
  readonly probability: number;
}

const SURELY = 0.9;
const HARDLY = 0.004;

/** Lists the sharpest disagreements between labels and held-out scores, missing labels first, sharpest first. */
export function suspects(
  utterances: readonly Utterance[],
  scored: readonly Scored[],
  calibration: readonly LabelCalibration[],
  moves: readonly string[],
): Suspect[] {
  const out: Suspect[] = [];
  scored.forEach((one, i) => {
    moves.forEach((move, label) => {
      const labelled = one.labels.includes(label);
      const probability = probabilityOf(
        calibration[label] as LabelCalibration,
        evidenceOf(one, label),
      );
      if (labelled ? probability < HARDLY : probability > SURELY)
        out.push({ id: (utterances[i] as Utterance).id, move, labelled, probability });
    });
  });
  return out.sort(
    (a, b) =>
      Number(a.labelled) - Number(b.labelled) ||
      (a.labelled ? a.probability - b.probability : b.probability - a.probability),
  );
}
