import { random } from '@/lib/patient/random';

/** Seeded draws of a simulated agent. Only simulations use it; the patient keeps its own state in its snapshot. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** [0, 1) */
  number(): number {
    const drawn = random(this.state);
    this.state = drawn.state;
    return drawn.value;
  }

  /** 0 .. below - 1 */
  whole(below: number): number {
    return Math.floor(this.number() * below);
  }

  happens(probability: number): boolean {
    return this.number() < probability;
  }
}
