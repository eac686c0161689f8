import { CLAUSE_HEAD, type DenseScorer, WHOLE_HEAD } from '@/lib/language/dense-scorer';
import { FeatureBag } from '@/lib/language/feature-bag';
import { GROUP } from '@/lib/language/feature-group';
import { jointFeatures } from '@/lib/language/joint-features';
import { type DenseExample, type DenseOptions, trainDense } from '@/lib/language/train/dense';
import { denseRows } from '@/lib/language/train/dense-vocabulary';
import type { Prepared } from '@/lib/language/train/prepared';
import { quantiseDense } from '@/lib/language/train/quantise-dense';
import type { VocabularyIndex } from '@/lib/language/vocabulary-index';

/** Scratch room, emptied before each use. */
const bag = new FeatureBag();

export const DENSE_TRAINING: DenseOptions = {
  dimensions: 40,
  epochs: 9,
  rate: 0.5,
  drop: 0.4,
  dropHidden: 0.2,
  seed: 7,
};

/**
 * Trains the network on clauses, whole utterances and as many joined pairs of utterances (the first one's patient line before
 * both), and rounds it. Seeded.
 */
export function trainDenseScorer(
  utterances: readonly Prepared[],
  labels: number,
  hashes: Uint32Array,
  index: VocabularyIndex,
): DenseScorer {
  const rowOf = denseRows(utterances, hashes, index);
  const size = rowOf.reduce((most, row) => Math.max(most, row + 1), 0);
  const denseOf = (list: Uint32Array): Uint32Array => {
    const rows = index.encode(list);
    let kept = 0;
    for (let i = 0; i < rows.length; i++) {
      const own = rowOf[rows[i] as number] as number;
      if (own >= 0) rows[kept++] = own;
    }
    return rows.slice(0, kept);
  };
  const ofPatient = new Uint8Array(size);
  rowOf.forEach((own, row) => {
    if (own >= 0 && ((hashes[row] as number) & 15) === GROUP.prev) ofPatient[own] = 1;
  });
  const examples: DenseExample[] = [];
  for (const one of utterances)
    one.features.clauseFeatures.forEach((list, i) => {
      examples.push({
        features: denseOf(list),
        labels: one.clauseLabels[i] ?? [],
        head: CLAUSE_HEAD,
      });
    });
  const wholes = utterances.map((one) => ({
    features: denseOf(jointFeatures(one.features.clauseFeatures)),
    labels: one.labels,
    head: WHOLE_HEAD,
  }));
  examples.push(...wholes);
  let state = DENSE_TRAINING.seed ^ 0x5bd1e995;
  const draw = (): DenseExample => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return wholes[Math.floor((state / 4294967296) * wholes.length)] as DenseExample;
  };
  for (let i = 0; i < utterances.length; i++) {
    const first = draw();
    const second = draw();
    bag.clear();
    for (const row of first.features) bag.add(row);
    for (const row of second.features) if (!ofPatient[row]) bag.add(row);
    examples.push({
      features: bag.toArray(),
      labels: [...new Set([...first.labels, ...second.labels])],
      head: WHOLE_HEAD,
    });
  }
  return quantiseDense(trainDense(examples, size, labels, 2, DENSE_TRAINING), rowOf);
}
