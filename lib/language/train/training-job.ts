import type { DenseScorer } from '@/lib/language/dense-scorer';
import type { SparseScorer } from '@/lib/language/sparse-scorer';
import { foldOf } from '@/lib/language/train/fold';
import type { LinearOptions } from '@/lib/language/train/linear';
import type { Prepared } from '@/lib/language/train/prepared';
import { quantise } from '@/lib/language/train/quantise';
import { scoreRaw, trainRaw } from '@/lib/language/train/raw-model';
import type { Scored } from '@/lib/language/train/scored';

export const TRAINING: LinearOptions = { epochs: 6, rate: 1, seed: 1, drop: 0.4 };
/** Parts into which the situations are divided: each is scored by a model that never saw it. */
export const FOLDS = 3;
/** Weights kept per model: with two models and their tables the artefact stays under 4 MB. */
const BUDGET = 548_000;

/** One training that needs nothing from the others: without one fold, or on every line. */
export type TrainingJob =
  | { readonly part: 'fold'; readonly fold: number }
  | { readonly part: 'all' };

/** Scores of a fold in the order of its lines, or the finished weights. */
export interface TrainingJobResult {
  readonly scored: readonly Scored[];
  readonly weights: TrainedWeights | null;
}

export interface TrainedWeights {
  readonly hashes: Uint32Array;
  readonly clauseScorer: SparseScorer;
  readonly wholeScorer: SparseScorer;
  readonly denseScorer: DenseScorer;
}

/**
 * Carries out one job: learns from the prepared lines and from `extra` ones, which are never scored. Seeded and sequential: the same lines give
 * the same result, wherever it runs and beside whatever.
 */
export function runTrainingJob(
  prepared: readonly Prepared[],
  extra: readonly Prepared[],
  labels: number,
  job: TrainingJob,
): TrainingJobResult {
  if (job.part === 'fold') {
    const own = (one: Prepared): boolean => foldOf(one.utterance.situation, FOLDS) === job.fold;
    const model = trainRaw(
      [...prepared, ...extra].filter((one) => !own(one)),
      labels,
      TRAINING,
    );
    return { scored: prepared.filter(own).map((one) => scoreRaw(model, one)), weights: null };
  }
  const model = trainRaw([...prepared, ...extra], labels, TRAINING);
  return {
    scored: [],
    weights: {
      hashes: model.hashes,
      clauseScorer: quantise(model.clause, BUDGET),
      wholeScorer: quantise(model.whole, BUDGET),
      denseScorer: model.dense,
    },
  };
}
