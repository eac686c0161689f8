import { GROUP } from '@/lib/language/feature-group';
import type { Prepared } from '@/lib/language/train/prepared';
import type { VocabularyIndex } from '@/lib/language/vocabulary-index';

/** How many utterances must share a clause feature for it to get a vector, by group; groups left out get none. */
const LEAST: Readonly<Record<number, number>> = {
  [GROUP.shortGram]: 4,
  [GROUP.sequence]: 4,
  [GROUP.word]: 4,
  [GROUP.scope]: 4,
  [GROUP.pair]: 4,
  [GROUP.cross]: 4,
  [GROUP.place]: 4,
  [GROUP.prev]: 4,
  [GROUP.neighbourWord]: 4,
  [GROUP.pattern]: 4,
};

/**
 * For every row of the vocabulary (`hashes`, `index` by hash) its place among the features with a vector, or -1; places follow the
 * order of rows.
 */
export function denseRows(
  utterances: readonly Prepared[],
  hashes: Uint32Array,
  index: VocabularyIndex,
): Int32Array {
  const counts = new Uint32Array(hashes.length);
  const countedFor = new Int32Array(hashes.length).fill(-1);
  utterances.forEach((one, i) => {
    for (const list of one.features.clauseFeatures)
      for (const row of index.encode(list)) {
        if (countedFor[row] === i) continue;
        countedFor[row] = i;
        counts[row] = (counts[row] as number) + 1;
      }
  });
  let next = 0;
  return Int32Array.from(hashes, (hash, row) => {
    const least = LEAST[hash & 15];
    return least !== undefined && (counts[row] as number) >= least ? next++ : -1;
  });
}
