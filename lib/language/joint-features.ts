import { FeatureBag } from '@/lib/language/feature-bag';
import { isOfPlace } from '@/lib/language/feature-records';

/** Scratch room, emptied before each use. */
const bag = new FeatureBag();

/** The features of all clauses taken together, each once, without those that tell where a clause stands. */
export function jointFeatures(clauseFeatures: readonly Uint32Array[]): Uint32Array {
  bag.clear();
  for (const list of clauseFeatures)
    for (let i = 0; i < list.length; i++) {
      const hash = list[i] as number;
      if (!isOfPlace(hash & 15)) bag.add(hash);
    }
  return bag.toArray();
}
