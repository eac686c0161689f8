import type { Prepared } from '@/lib/language/train/prepared';

/** Feature hashes that occur in at least `least` utterances, in ascending order (row = index). */
export function vocabularyOf(utterances: readonly Prepared[], least: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const one of utterances) {
    const own = new Set<number>(one.features.wholeFeatures);
    for (const list of one.features.clauseFeatures) for (const hash of list) own.add(hash);
    for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const kept: number[] = [];
  for (const [hash, count] of counts) if (count >= least) kept.push(hash);
  return Uint32Array.from(kept).sort();
}
