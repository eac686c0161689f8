import type { LinearHead } from '@/lib/language/linear-head';

/** Linear weights of many labels, quantised to 8 bits and kept sparse: row r holds entries rowStart[r]…rowStart[r+1]. */
export interface SparseScorer extends LinearHead {
  readonly rowStart: Uint32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}
