import type { Prepared } from '@/lib/language/train/prepared';

/** Feature hashes that occur in at least `least` utterances, in ascending order (row = index). */
export function vocabularyOf(utterances: readonly Prepared[], least: number): Uint32Array {
  const counter = new HashCounter();
  utterances.forEach((one, i) => {
    for (const list of one.features.clauseFeatures) counter.count(list, i + 1);
    counter.count(one.features.wholeFeatures, i + 1);
  });
  return counter.atLeast(least).sort();
}

/** Counts in how many groups each 32-bit number stands; a number counts once in a group. Grows as needed. */
class HashCounter {
  private keys = new Uint32Array(1 << 16);
  private counts = new Uint32Array(1 << 16);
  private groups = new Uint32Array(1 << 16);
  private size = 0;

  /** Adds the numbers of a list to the group, a number above 0. */
  count(list: Uint32Array, group: number): void {
    for (let i = 0; i < list.length; i++) {
      if (this.size * 2 > this.keys.length) this.grow();
      const slot = this.slotOf(list[i] as number);
      if (this.groups[slot] === group) continue;
      if (this.groups[slot] === 0) this.size++;
      this.groups[slot] = group;
      this.keys[slot] = list[i] as number;
      this.counts[slot] = (this.counts[slot] as number) + 1;
    }
  }

  /** Numbers that stand in at least `least` groups, in no order. */
  atLeast(least: number): Uint32Array {
    return this.keys.filter((_, slot) => (this.counts[slot] as number) >= least);
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    while (this.groups[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, counts, groups } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.counts = new Uint32Array(keys.length * 2);
    this.groups = new Uint32Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot++) {
      if (groups[slot] === 0) continue;
      const next = this.slotOf(keys[slot] as number);
      this.keys[next] = keys[slot] as number;
      this.counts[next] = counts[slot] as number;
      this.groups[next] = groups[slot] as number;
    }
  }
}
