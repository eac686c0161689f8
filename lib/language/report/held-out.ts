import { type LabelCalibration, probabilityOf } from '@/lib/language/label-calibration';
import type { Decision } from '@/lib/language/report/tally-labels';
import { calibrate } from '@/lib/language/train/calibrate';
import type { Prepared } from '@/lib/language/train/prepared';
import { scoreRaw, trainRaw } from '@/lib/language/train/raw-model';
import { evidenceOf, type Scored } from '@/lib/language/train/scored';
import { TRAINING } from '@/lib/language/train/training-job';

/** One utterance judged by a model that never saw its situation. */
export interface HeldOut extends Decision {
  readonly utterance: Prepared['utterance'];
  readonly fold: number;
  readonly scored: Scored;
  readonly probabilities: Float32Array;
}

/** Trains on `train`, scores `test`. */
export function scoreHeldOut(
  train: readonly Prepared[],
  test: readonly Prepared[],
  labels: number,
): Scored[] {
  const model = trainRaw(train, labels, TRAINING);
  return test.map((one) => scoreRaw(model, one));
}

/** What a calibration says of a scored utterance. */
export function decide(
  scored: Scored,
  calibration: readonly LabelCalibration[],
): Decision & { probabilities: Float32Array } {
  const probabilities = Float32Array.from(calibration, (own, label) =>
    probabilityOf(own, evidenceOf(scored, label)),
  );
  const said: number[] = [];
  calibration.forEach((own, label) => {
    if ((probabilities[label] as number) >= own.threshold) said.push(label);
  });
  return { truth: scored.labels, said, probabilities };
}

/**
 * Cross-validation in which nothing is judged by what it was fitted on: weights come from the other folds, calibration and thresholds
 * from the held-out scores of the other folds. `known`: scores by line id that such training has given already for the same folds.
 */
export function crossValidate(
  prepared: readonly Prepared[],
  foldOfOne: (one: Prepared) => number,
  folds: number,
  labels: number,
  log: (message: string) => void,
  known: ReadonlyMap<string, Scored> | null = null,
): HeldOut[] {
  const rows: { one: Prepared; fold: number; scored: Scored }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const test = prepared.filter((one) => foldOfOne(one) === fold);
    const scored = known
      ? test.map((one) => known.get(one.utterance.id) as Scored)
      : scoreHeldOut(
          prepared.filter((one) => foldOfOne(one) !== fold),
          test,
          labels,
        );
    scored.forEach((own, i) => {
      rows.push({ one: test[i] as Prepared, fold, scored: own });
    });
    log(`held-out part ${fold + 1} of ${folds} judged`);
  }
  const calibrations = Array.from({ length: folds }, (_, fold) =>
    calibrate(
      rows.filter((row) => row.fold !== fold).map((row) => row.scored),
      labels,
    ),
  );
  return rows.map(({ one, fold, scored }) => ({
    utterance: one.utterance,
    fold,
    scored,
    ...decide(scored, calibrations[fold] as LabelCalibration[]),
  }));
}
