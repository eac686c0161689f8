import type { PlacementPartResult } from '@/lib/model/placement';

/** A placement test as training looks at it. Times in ms. */
export interface PlacementFact {
  sessionId: string;
  trackId: string;
  startedAt: number;
  finishedAt: number | null;
  parts: readonly PlacementPartResult[]; // empty while it is not finished
}
