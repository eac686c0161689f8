import { seededOrder } from '@/lib/model/seeded-order';

/** The cases of one exam sitting: `draw` different ones of the list, by the seed of the sitting's quiz. */
export function drawCalls(calls: readonly string[], draw: number, seed: number): string[] {
  const different = [...new Set(calls)];
  return seededOrder(different.length, (seed ^ 0x5bd1e995) >>> 0)
    .slice(0, draw)
    .map((i) => different[i] as string);
}
