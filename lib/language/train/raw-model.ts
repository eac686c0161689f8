import { VocabularyIndex } from "@/lib/language/vocabulary-index";
import type { Example } from "@/lib/language/train/example";
import { type LinearModel, type LinearOptions, linearScores, trainLinear } from "@/lib/language/train/linear";
import type { Prepared } from "@/lib/language/train/prepared";
import type { Scored } from "@/lib/language/train/scored";
import { vocabularyOf } from "@/lib/language/train/vocabulary";

/** Unquantised weights over a vocabulary: one model for clauses, one for whole utterances. */
export interface RawModel {
  readonly hashes: Uint32Array;
  readonly index: VocabularyIndex;
  readonly clause: LinearModel;
  readonly whole: LinearModel;
}

/** How many utterances must share a feature for it to get a weight. */
const LEAST_UTTERANCES = 2;

/** Trains both models on the utterances given. */
export function trainRaw(utterances: readonly Prepared[], labels: number, options: LinearOptions): RawModel {
  const hashes = vocabularyOf(utterances, LEAST_UTTERANCES);
  const index = new VocabularyIndex(hashes);
  const clauseExamples: Example[] = [];
  const wholeExamples: Example[] = [];
  for (const one of utterances) {
    one.features.clauseFeatures.forEach((list, i) => {
      clauseExamples.push({ features: index.encode(list).slice(), labels: one.clauseLabels[i] ?? [] });
    });
    wholeExamples.push({ features: index.encode(one.features.wholeFeatures).slice(), labels: one.labels });
  }
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
  const clause = new Float32Array(labels).fill(-30);
  const whole = new Float32Array(labels);
  const scores = new Float32Array(labels);
  for (const list of one.features.clauseFeatures) {
    linearScores(model.clause.weights, model.index.encode(list), labels, model.hashes.length, scores);
    for (let l = 0; l < labels; l++) clause[l] = Math.max(clause[l] as number, scores[l] as number);
  }
  linearScores(model.whole.weights, model.index.encode(one.features.wholeFeatures), labels, model.hashes.length, whole);
  return { clause, whole, labels: one.labels };
}
