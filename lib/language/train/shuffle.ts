import type { Draws } from '@/lib/language/train/draws';

/** Puts the order at random in place (Fisher–Yates); the same state of the draws gives the same order. */
export function shuffle(order: Uint32Array, draws: Draws): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draws.next() * (i + 1));
    const swap = order[i] as number;
    order[i] = order[j] as number;
    order[j] = swap;
  }
}
