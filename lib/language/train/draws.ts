const MODULUS = 4294967296;

/** Seeded random numbers for training: the same seed gives the same sequence on every machine. */
export class Draws {
  /** Kept as a signed 32-bit number, which needs no memory of its own. */
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** From 0 on, below 1. */
  next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) | 0;
    return (this.state >>> 0) / MODULUS;
  }

  /** Copies what is not left out (each with chance `drop`) to the start of `out`; gives how many. */
  keep(list: Uint32Array, drop: number, out: Uint32Array): number {
    const least = drop * MODULUS;
    let { state } = this;
    let kept = 0;
    for (let i = 0; i < list.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      out[kept] = list[i] as number;
      if (state >>> 0 >= least) kept++;
    }
    this.state = state;
    return kept;
  }
}
