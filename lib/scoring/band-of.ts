import type { Band } from '@/lib/model/dimension';

/** excellent ≥ 90, good ≥ 75, fair ≥ 60, else poor; `fail` only by a critical fault or a missed danger sign. */
export function bandOf(overall: number, failed: boolean): Band {
  if (failed) return 'fail';
  if (overall >= 90) return 'excellent';
  if (overall >= 75) return 'good';
  return overall >= 60 ? 'fair' : 'poor';
}
