/** A set of 32-bit feature hashes that keeps the order of first appearance; emptied and used again without allocating. */
export class FeatureBag {
  private slots = new Int32Array(8192);
  private stamps = new Uint32Array(8192);
  private items = new Uint32Array(4096);
  private generation = 0;
  private count = 0;

  /** Empties the bag. */
  clear(): void {
    this.count = 0;
    this.generation++;
    if (this.generation === 0xffffffff) {
      this.stamps.fill(0);
      this.generation = 1;
    }
  }

  /** Adds a hash unless it is there already. */
  add(hash: number): void {
    if (this.count * 2 >= this.slots.length) this.grow();
    if (!this.place(hash | 0)) return;
    this.items[this.count++] = hash;
  }

  /** The hashes in order of first appearance, as a copy. */
  toArray(): Uint32Array {
    return this.items.slice(0, this.count);
  }

  private place(value: number): boolean {
    const mask = this.slots.length - 1;
    let slot = (value ^ (value >>> 15)) & mask;
    while (this.stamps[slot] === this.generation) {
      if (this.slots[slot] === value) return false;
      slot = (slot + 1) & mask;
    }
    this.stamps[slot] = this.generation;
    this.slots[slot] = value;
    return true;
  }

  private grow(): void {
    const kept = this.items;
    this.slots = new Int32Array(this.slots.length * 2);
    this.stamps = new Uint32Array(this.slots.length);
    this.items = new Uint32Array(kept.length * 2);
    this.items.set(kept.subarray(0, this.count));
    this.generation = 1;
    for (let i = 0; i < this.count; i++) this.place((this.items[i] as number) | 0);
  }
}
