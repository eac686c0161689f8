import type { FaultMove } from '@/lib/model/move-id';

/** Faults that are not critical but more than a slip. */
export const SEVERE_FAULTS: ReadonlySet<FaultMove> = new Set<FaultMove>([
  'disparage',
  'pressure',
  'quote-fixed-price',
  'overpromise',
  'blame',
  'rude',
  'brush-off',
]);
