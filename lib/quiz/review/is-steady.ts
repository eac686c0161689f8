import type { MemoryCard } from '@/lib/model/review';

/** Days: whatever was forgotten at its last review is below, also right after it, when its recall is still whole. */
const STEADY = 1;

/** Kept since it was lost, for a day at least: before that its recall says only that the loss is fresh. */
export function isSteady({ stability }: Pick<MemoryCard, 'stability'>): boolean {
  return stability >= STEADY;
}
