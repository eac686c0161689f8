import { GROUP } from '@/lib/language/feature-group';
import type { Prepared } from '@/lib/language/train/prepared';

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

/** For every row of the vocabulary its place among the features with a vector, or -1; places follow the order of rows. */
export function denseRows(utterances: readonly Prepared[], hashes: Uint32Array): Int32Array {
  const counts = new Map<number, number>();
  for (const one of utterances) {
    const own = new Set<number>();
    for (const list of one.features.clauseFeatures) for (const hash of list) own.add(hash);
    for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  let next = 0;
  return Int32Array.from(hashes, (hash) => {
    const least = LEAST[hash & 15];
    return least !== undefined && (counts.get(hash) ?? 0) >= least ? next++ : -1;
  });
}
