import type { Text } from './text';

/** The step id that placement sittings are kept under; no step may have it. */
export const PLACEMENT_STEP = 'placement';

/** One part of a placement sitting as it was drawn: kept with the sitting, so that a changed track does not change it. */
export interface PlacementForm {
  title: Text;
  steps: string[];
  pass: number; // 0..1
  /** Positions of its items, and those of them on a red line. */
  positions: number[];
  critical: number[];
}

/** What a part of a finished placement test says. */
export interface PlacementPartResult {
  title: Text;
  steps: string[];
  score: number; // 0..1
  proved: boolean;
}
