/**
 * Feature hash → its number, as an ordered table: a hash stands at the slot of its first bits or soon after it, in ascending
 * order. A look-up touches one or two cache lines and allocates nothing; what is not known is known from the first larger hash.
 */
export class VocabularyIndex {
  readonly size: number;
  /** Slot by slot a hash and its number plus one; 0 in a free slot. */
  private readonly slots: Uint32Array;
  private readonly shift: number;

  /**
   * `hashes` ascending, all different; throws when they are not. `numbers[row]` is what a look-up of `hashes[row]` gives: its row
   * when they are left out.
   */
  constructor(hashes: Uint32Array, numbers?: Uint32Array) {
    this.size = hashes.length;
    let bits = 4;
    while (2 ** bits < hashes.length * 1.25) bits++;
    this.shift = 32 - bits;
    const own = (row: number, free: number): number =>
      Math.max((hashes[row] as number) >>> this.shift, free);
    let free = 0;
    for (let row = 0; row < hashes.length; row++) {
      if (row > 0 && (hashes[row] as number) <= (hashes[row - 1] as number))
        throw new Error('features of a vocabulary are not in ascending order');
      free = own(row, free) + 1;
    }
    // one free slot at the end, where every look-up stops
    this.slots = new Uint32Array(2 * (Math.max(2 ** bits, free) + 1));
    free = 0;
    for (let row = 0; row < hashes.length; row++) {
      const slot = own(row, free);
      this.slots[2 * slot] = hashes[row] as number;
      this.slots[2 * slot + 1] = (numbers ? (numbers[row] as number) : row) + 1;
      free = slot + 1;
    }
  }

  /** Number of a feature hash, or -1 when it was not seen in training. */
  row(hash: number): number {
    const { slots } = this;
    for (let at = (hash >>> this.shift) * 2; ; at += 2) {
      const number = slots[at + 1] as number;
      if (number === 0) return -1;
      const here = slots[at] as number;
      if (here >= hash) return here === hash ? number - 1 : -1;
    }
  }

  /** The numbers of those features that are known, in the order given. */
  encode(hashes: Uint32Array): Uint32Array {
    const { slots, shift } = this;
    const out = new Uint32Array(hashes.length);
    // first only to where each may stand: these reads do not wait for each other, those of a search do
    for (let i = 0; i < hashes.length; i++)
      out[i] = slots[((hashes[i] as number) >>> shift) * 2] as number;
    let n = 0;
    for (let i = 0; i < hashes.length; i++) {
      const row = this.row(hashes[i] as number);
      if (row >= 0) out[n++] = row;
    }
    return out.subarray(0, n);
  }
}
