import { ClauseEvidence } from '@/lib/language/clause-evidence';
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
import { vocabularyOf } from '@/lib/language/train/vocabulary';
import { VocabularyIndex } from '@/lib/language/vocabulary-index';

/** Unquantised weights over a vocabulary: one model for clauses, one for whole utterances. */
export interface RawModel {
  readonly hashes: Uint32Array;
  readonly index: VocabularyIndex;
  readonly clause: LinearModel;
  readonly whole: LinearModel;
}

/** How many utterances must share a feature for it to get a weight. */
const LEAST_UTTERANCES = 2;

/** Joined pairs of utterances added per utterance: long turns that do many things are rarer in the data than in calls. */
const PAIRS_EACH = 1;

/** Trains both models on the utterances given. */
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
  };
}

/** Scores one utterance with unquantised weights. */
export function scoreRaw(model: RawModel, one: Prepared): Scored {
  const labels = model.clause.labels;
  const whole = new Float32Array(labels);
  const gathered = new ClauseEvidence(labels);
  for (const list of one.features.clauseFeatures) {
    const scores = new Float32Array(labels);
    linearScores(
      model.clause.weights,
      model.index.encode(list),
      labels,
      model.hashes.length,
      scores,
    );
    gathered.add(scores);
  }
  linearScores(
    model.whole.weights,
    model.index.encode(one.features.wholeFeatures),
    labels,
    model.hashes.length,
    whole,
  );
  return {
    clause: gathered.best,
    any: gathered.any(),
    whole,
    clauses: gathered.count,
    labels: one.labels,
  };
}
