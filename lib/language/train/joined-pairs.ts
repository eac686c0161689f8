import { GROUP } from '@/lib/language/feature-group';
import type { Example } from '@/lib/language/train/example';
import type { Prepared } from '@/lib/language/train/prepared';
import type { VocabularyIndex } from '@/lib/language/vocabulary-index';

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
    const rows = new Set<number>(index.encode(first.features.wholeFeatures));
    for (const hash of second.features.wholeFeatures) {
      const group = hash & 15;
      if (group === GROUP.prev || group === GROUP.prevGram) continue;
      const row = index.row(hash);
      if (row >= 0) rows.add(row);
    }
    out.push({
      features: Uint32Array.from(rows),
      labels: [...new Set([...first.labels, ...second.labels])],
    });
  }
  return out;
}
