import { ClauseEvidence } from '@/lib/language/clause-evidence';
import {
  CLAUSE_HEAD,
  type DenseHead,
  type DenseScorer,
  denseScores,
  WHOLE_HEAD,
} from '@/lib/language/dense-scorer';
import { jointFeatures } from '@/lib/language/joint-features';
import type { Example } from '@/lib/language/train/example';
import { joinedPairs } from '@/lib/language/train/joined-pairs';
import {
  type LinearModel,
  type LinearOptions,
  linearScores,
  trainLinear,
} from '@/lib/language/train/linear';
import type { Prepared } from '@/lib/language/train/prepared';
import type { Scored } from '@/lib/language/train/scored';
import { trainDenseScorer } from '@/lib/language/train/train-dense-scorer';
import { vocabularyOf } from '@/lib/language/train/vocabulary';
import { VocabularyIndex } from '@/lib/language/vocabulary-index';

/** Linear weights over a vocabulary, one model for clauses and one for whole utterances (not yet rounded), and the network beside them. */
export interface RawModel {
  readonly hashes: Uint32Array;
  readonly index: VocabularyIndex;
  readonly clause: LinearModel;
  readonly whole: LinearModel;
  readonly dense: DenseScorer;
}

/** How many utterances must share a feature for it to get a weight. */
const LEAST_UTTERANCES = 5;

/** Joined pairs of utterances added per utterance: long turns that do many things are rarer in the data than in calls. */
const PAIRS_EACH = 0.5;

/** Trains all models on the utterances given. */
export function trainRaw(
  utterances: readonly Prepared[],
  labels: number,
  options: LinearOptions,
): RawModel {
  const hashes = vocabularyOf(utterances, LEAST_UTTERANCES);
  const index = new VocabularyIndex(hashes);
  const clauseExamples: Example[] = [];
  const wholeExamples: Example[] = [];
  for (const one of utterances) {
    one.features.clauseFeatures.forEach((list, i) => {
      clauseExamples.push({
        features: index.encode(list).slice(),
        labels: one.clauseLabels[i] ?? [],
      });
    });
    wholeExamples.push({
      features: index.encode(one.features.wholeFeatures).slice(),
      labels: one.labels,
    });
  }
  wholeExamples.push(
    ...joinedPairs(utterances, index, Math.round(utterances.length * PAIRS_EACH), options.seed),
  );
  return {
    hashes,
    index,
    clause: trainLinear(clauseExamples, hashes.length, labels, options),
    whole: trainLinear(wholeExamples, hashes.length, labels, options),
    dense: trainDenseScorer(utterances, labels, hashes, index),
  };
}

/** Scores one utterance; the linear weights are not rounded. */
export function scoreRaw(model: RawModel, one: Prepared): Scored {
  const labels = model.clause.labels;
  const whole = new Float32Array(labels);
  const gathered = new ClauseEvidence(labels);
  const dense = new ClauseEvidence(labels);
  const denseWhole = new Float32Array(labels);
  for (const list of one.features.clauseFeatures) {
    const scores = new Float32Array(labels);
    const rows = model.index.encode(list);
    linearScores(model.clause.weights, rows, labels, model.hashes.length, scores);
    gathered.add(scores);
    denseScores(model.dense, rows, model.dense.heads[CLAUSE_HEAD] as DenseHead, scores);
    dense.add(scores);
  }
  linearScores(
    model.whole.weights,
    model.index.encode(one.features.wholeFeatures),
    labels,
    model.hashes.length,
    whole,
  );
  denseScores(
    model.dense,
    model.index.encode(jointFeatures(one.features.clauseFeatures)),
    model.dense.heads[WHOLE_HEAD] as DenseHead,
    denseWhole,
  );
  return {
    clause: gathered.best,
    any: gathered.any(),
    whole,
    denseClause: dense.best,
    denseAny: dense.any(),
    denseWhole,
    clauses: gathered.count,
    labels: one.labels,
  };
}
