import { FeatureBag } from '@/lib/language/feature-bag';
import { GROUP } from '@/lib/language/feature-group';
import type { Example } from '@/lib/language/train/example';
import type { Prepared } from '@/lib/language/train/prepared';
import type { VocabularyIndex } from '@/lib/language/vocabulary-index';

/** Scratch room, emptied before each use. */
const bag = new FeatureBag();

const isOfAgent = (hash: number): boolean =>
  (hash & 15) !== GROUP.prev && (hash & 15) !== GROUP.prevGram;

/**
 * Makes `count` whole-utterance examples by joining two utterances drawn at random: the features of both (the patient's line
 * before is the first one's) and the labels of both. Seeded.
 */
export function joinedPairs(
  utterances: readonly Prepared[],
  index: VocabularyIndex,
  count: number,
  seed: number,
): Example[] {
  let state = (seed ^ 0x5bd1e995) >>> 0;
  const draw = (): Prepared => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return utterances[Math.floor((state / 4294967296) * utterances.length)] as Prepared;
  };
  const out: Example[] = [];
  for (let i = 0; i < count; i++) {
    const first = draw();
    const second = draw();
    bag.clear();
    for (const row of index.encode(first.features.wholeFeatures)) bag.add(row);
    for (const row of index.encode(second.features.wholeFeatures.filter(isOfAgent))) bag.add(row);
    out.push({
      features: bag.toArray(),
      labels: [...new Set([...first.labels, ...second.labels])],
    });
  }
  return out;
}
