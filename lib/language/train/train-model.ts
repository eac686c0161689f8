import type { Artefact } from '@/lib/language/artefact';
import { readTables } from '@/lib/language/read-tables';
import { calibrate } from '@/lib/language/train/calibrate';
import { foldOf } from '@/lib/language/train/fold';
import type { LinearOptions } from '@/lib/language/train/linear';
import type { TableSource } from '@/lib/language/train/make-tables';
import { prepare } from '@/lib/language/train/prepared';
import { quantise } from '@/lib/language/train/quantise';
import { scoreRaw, trainRaw } from '@/lib/language/train/raw-model';
import type { Scored } from '@/lib/language/train/scored';
import { type Suspect, suspects } from '@/lib/language/train/suspects';
import { withoutEmptyRows } from '@/lib/language/train/without-empty-rows';
import { ARTEFACT_FORMAT } from '@/lib/model/language-artefact';
import type { Utterance } from '@/lib/model/utterance';

export const TRAINING: LinearOptions = { epochs: 8, rate: 1, seed: 1, drop: 0.4 };
const FOLDS = 3;
/** Weights kept per model: with two models and their tables the artefact stays under 4 MB. */
const BUDGET = 640_000;

/** The artefact, and lines whose labels the held-out model strongly disagrees with: worth a second look by a person. */
export interface TrainingResult {
  readonly artefact: Artefact;
  readonly suspects: readonly Suspect[];
  /** What models that never saw a line's situation make of it, by line id. */
  readonly heldOut: ReadonlyMap<string, Scored>;
}

/**
 * Trains the language model: cross-validated scores by situation for calibration and thresholds, then weights on
 * everything. Seeded and sequential: the same lines and tables give the same artefact to the byte.
 */
export function trainModel(
  lines: readonly Utterance[],
  moves: readonly string[],
  tableSource: TableSource,
  log: (message: string) => void,
): TrainingResult {
  const tables = readTables(tableSource);
  const prepared = lines.map((line) => prepare(tables, moves, line));
  log(`features of ${prepared.length} utterances extracted`);
  const scored: Scored[] = [];
  const heldOut: Utterance[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainRaw(
      prepared.filter((one) => foldOf(one.utterance.situation, FOLDS) !== fold),
      moves.length,
      TRAINING,
    );
    for (const one of prepared)
      if (foldOf(one.utterance.situation, FOLDS) === fold) {
        scored.push(scoreRaw(model, one));
        heldOut.push(one.utterance);
      }
    log(`fold ${fold + 1} of ${FOLDS} scored`);
  }
  const calibration = calibrate(scored, moves.length);
  const model = trainRaw(prepared, moves.length, TRAINING);
  log(`trained on everything: ${model.hashes.length} features`);
  const artefact = withoutEmptyRows({
    header: {
      format: ARTEFACT_FORMAT,
      moves: [...moves],
      lines: lines.length,
      tables: {
        ...tableSource,
        wording: tableSource.wording.map(([from, to]) => [from, to]),
        syllables: [...tableSource.syllables],
      },
      calibration: calibration.map((one) => ({ ...one, weights: [...one.weights] })),
      features: model.hashes.length,
    },
    hashes: model.hashes,
    clauseScorer: quantise(model.clause, BUDGET),
    wholeScorer: quantise(model.whole, BUDGET),
    denseScorer: model.dense,
  });
  return {
    artefact,
    suspects: suspects(heldOut, scored, calibration, moves),
    heldOut: new Map(heldOut.map((line, i) => [line.id, scored[i] as Scored])),
  };
}
