/** Feature hash → row number, as an open-addressing table: no allocation per look-up. */
export class VocabularyIndex {
  readonly size: number;
  private readonly keys: Uint32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  /** `hashes[row]` is the feature of that row; all different. */
  constructor(hashes: Uint32Array) {
    this.size = hashes.length;
    let capacity = 16;
    while (capacity < hashes.length * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.keys = new Uint32Array(capacity);
    this.rows = new Int32Array(capacity).fill(-1);
    for (let row = 0; row < hashes.length; row++) {
      const hash = hashes[row] as number;
      let slot = hash & this.mask;
      while ((this.rows[slot] as number) >= 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
      this.rows[slot] = row;
    }
  }

  /** Row of a feature hash, or -1 when it was not seen in training. */
  row(hash: number): number {
    let slot = hash & this.mask;
    for (;;) {
      const row = this.rows[slot] as number;
      if (row < 0 || this.keys[slot] === hash) return row;
      slot = (slot + 1) & this.mask;
    }
  }

  /** The rows of those features that are known, in the order given. */
  encode(hashes: Uint32Array): Uint32Array {
    const out = new Uint32Array(hashes.length);
    let n = 0;
    for (let i = 0; i < hashes.length; i++) {
      const row = this.row(hashes[i] as number);
      if (row >= 0) out[n++] = row;
    }
    return out.subarray(0, n);
  }
}
