import type { Artefact } from '@/lib/language/artefact';
import { calibrate } from '@/lib/language/train/calibrate';
import { foldOf } from '@/lib/language/train/fold';
import type { TableSource } from '@/lib/language/train/make-tables';
import type { Scored } from '@/lib/language/train/scored';
import { type Suspect, suspects } from '@/lib/language/train/suspects';
import { FOLDS, type TrainingJob, type TrainingJobResult } from '@/lib/language/train/training-job';
import { withoutEmptyRows } from '@/lib/language/train/without-empty-rows';
import { ARTEFACT_FORMAT } from '@/lib/model/language-artefact';
import type { Utterance } from '@/lib/model/utterance';

/** The artefact, and lines whose labels the held-out model strongly disagrees with: worth a second look by a person. */
export interface TrainingResult {
  readonly artefact: Artefact;
  readonly suspects: readonly Suspect[];
  /** What models that never saw a line's situation make of it, by line id. */
  readonly heldOut: ReadonlyMap<string, Scored>;
}

/**
 * Trains the language model: cross-validated scores by situation for calibration and thresholds, and weights on
 * everything. `run` carries out the jobs on these very lines, at once or one after another. Seeded: the same lines and tables give
 * the same artefact to the byte, however many jobs run at once.
 */
export async function trainModel(
  lines: readonly Utterance[],
  moves: readonly string[],
  tables: TableSource,
  run: (job: TrainingJob) => Promise<TrainingJobResult>,
): Promise<TrainingResult> {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const [all, ...parts] = await Promise.all([
    run({ part: 'all' }),
    ...folds.map((fold) => run({ part: 'fold', fold })),
  ]);
  if (!all?.weights) throw new Error('training on everything gave no weights');
  const heldOut = folds.flatMap((fold) =>
    lines.filter((line) => foldOf(line.situation, FOLDS) === fold),
  );
  const scored = parts.flatMap((part) => part.scored);
  const calibration = calibrate(scored, moves.length);
  const artefact = withoutEmptyRows({
    header: {
      format: ARTEFACT_FORMAT,
      moves: [...moves],
      lines: lines.length,
      tables: { ...tables },
      calibration: calibration.map((one) => ({ ...one, weights: [...one.weights] })),
      features: all.weights.hashes.length,
    },
    ...all.weights,
  });
  return {
    artefact,
    suspects: suspects(heldOut, scored, calibration, moves),
    heldOut: new Map(heldOut.map((line, i) => [line.id, scored[i] as Scored])),
  };
}
