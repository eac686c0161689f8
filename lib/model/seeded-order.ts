/**
 * The numbers 0 .. length-1 in an order that depends only on the seed (Fisher–Yates over mulberry32): the same on every
 * machine and every day, so that a form can be drawn again and argued about. `seed`: 0 .. 2^32 - 1.
 */
export function seededOrder(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  let state = seed >>> 0;
  for (let last = length - 1; last > 0; last -= 1) {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    const at = Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * (last + 1));
    const moved = order[at] as number;
    order[at] = order[last] as number;
    order[last] = moved;
  }
  return order;
}
