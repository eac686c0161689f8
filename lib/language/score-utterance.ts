import { ClauseEvidence } from '@/lib/language/clause-evidence';
import { CLAUSE_HEAD, type DenseHead, layerScores, WHOLE_HEAD } from '@/lib/language/dense-scorer';
import { FeatureBag } from '@/lib/language/feature-bag';
import {
  addClauseEntries,
  addVectors,
  addWholeEntries,
  clearSums,
  emptySums,
  placesWithVector,
  tellsPlace,
} from '@/lib/language/feature-records';
import type { UtteranceFeatures } from '@/lib/language/features';
import type { LanguageModel } from '@/lib/language/language-model';
import { linearScores } from '@/lib/language/linear-head';

/** Logits of every label: of each clause and of the whole, by the linear weights and by the network. */
export interface UtteranceScores {
  readonly clause: ClauseEvidence;
  readonly whole: Float32Array;
  readonly denseClause: ClauseEvidence;
  readonly denseWhole: Float32Array;
}

/** Scratch room, emptied before each use: features of the clauses that count for the whole. */
const joint = new FeatureBag();

/** Scores the features of one utterance. Sums are whole numbers, so that the order of the features does not matter. */
export function scoreUtterance(model: LanguageModel, found: UtteranceFeatures): UtteranceScores {
  const { records, vocabulary, layers } = model;
  const labels = model.moves.length;
  const clause = new ClauseEvidence(labels);
  const denseClause = new ClauseEvidence(labels);
  const scores = new Float32Array(labels);
  const sums = emptySums(labels, layers.dimensions);
  const all = emptySums(labels, layers.dimensions);
  joint.clear();
  for (const hashes of found.clauseFeatures) {
    clearSums(sums);
    const places = vocabulary.encode(hashes);
    const withVector = placesWithVector(records, places);
    for (let i = 0; i < places.length; i++) addClauseEntries(records, places[i] as number, sums);
    addVectors(records, withVector, withVector.length, sums);
    let fresh = 0;
    for (let i = 0; i < withVector.length; i++) {
      const at = withVector[i] as number;
      if (!tellsPlace(records, at) && joint.add(at)) withVector[fresh++] = at;
    }
    addVectors(records, withVector, fresh, all);
    linearScores(model.clauseHead, sums.labels, places.length, scores);
    clause.add(scores);
    const head = layers.heads[CLAUSE_HEAD] as DenseHead;
    layerScores(layers, sums.vector, sums.vectors, head, scores);
    denseClause.add(scores);
  }
  const denseWhole = new Float32Array(labels);
  layerScores(layers, all.vector, all.vectors, layers.heads[WHOLE_HEAD] as DenseHead, denseWhole);
  const places = vocabulary.encode(found.wholeFeatures);
  placesWithVector(records, places); // for its reads only
  for (let i = 0; i < places.length; i++) addWholeEntries(records, places[i] as number, all);
  linearScores(model.wholeHead, all.labels, places.length, scores);
  return { clause, whole: scores, denseClause, denseWhole };
}
