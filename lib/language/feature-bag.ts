import { sealAs } from '@/lib/language/hash';

/** A set of 32-bit feature hashes that keeps the order of first appearance; emptied and used again without allocating. */
export class FeatureBag {
  /** Place of a hash in `items`, plus `base`; what is below `base` is from before the last emptying. */
  private slots = new Int32Array(1024);
  private items = new Int32Array(512);
  private base = 1;
  private count = 0;

  /** Empties the bag. */
  clear(): void {
    this.base += this.count;
    this.count = 0;
    if (this.base < 0x40000000) return;
    this.slots.fill(0);
    this.base = 1;
  }

  /** Adds the feature of a group with this running hash, unless it is there already. */
  addAs(group: number, running: number): void {
    this.add(sealAs(group, running) | 0);
  }

  /** Adds a hash, signed or unsigned, unless it is there already. Tells whether it was new. */
  add(hash: number): boolean {
    const value = hash | 0;
    const { slots, items, base } = this;
    const mask = slots.length - 1;
    let slot = (value ^ (value >>> 15)) & mask;
    for (;;) {
      const place = (slots[slot] as number) - base;
      if (place < 0) break;
      if (items[place] === value) return false;
      slot = (slot + 1) & mask;
    }
    slots[slot] = base + this.count;
    items[this.count++] = value;
    if (this.count === items.length) this.grow();
    return true;
  }

  /** The hashes, unsigned, in order of first appearance, as a copy. */
  toArray(): Uint32Array {
    return new Uint32Array(this.items.buffer.slice(0, this.count * 4));
  }

  private grow(): void {
    const kept = this.items;
    const { count } = this;
    this.slots = new Int32Array(this.slots.length * 2);
    this.items = new Int32Array(kept.length * 2);
    this.base = 1;
    this.count = 0;
    for (let i = 0; i < count; i++) this.add(kept[i] as number);
  }
}
