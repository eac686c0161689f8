import type { Steps } from '../steps';
import { chanceOfRight } from './chance-of-right';
import { comparedPairs } from './compared-pairs';
import { difficultyErrors } from './difficulty-errors';
import { invertSymmetric } from './invert-symmetric';
import type { ResponseMatrix } from './response-matrix';

export interface Calibration {
  difficulties: Float64Array; // logits, by place
  /** Standard errors, logits; null for an anchor and for an item that was never right, never wrong or never compared. */
  errors: (number | null)[];
  converged: boolean;
}

const MOST_ROUNDS = 60;
const STILL = 1e-8; // logits
/** What was believed before weighs as one observation with a standard deviation of five logits: next to nothing. */
const BELIEF = 1 / 25;

/**
 * Item difficulties of the Rasch model by pairwise conditional maximum likelihood: of two items that one person answered, the
 * one that was earned by those who earned only one of them. The ability cancels out, so it does not matter who was given
 * which items, nor how able people are. Credits between 0 and 1 count as shares.
 *
 * `believed` are the difficulties that are thought likely before, in logits: the mean of the result is theirs, which fixes
 * the scale, also of items that nobody answered together. Where `fixed`, an item keeps its believed difficulty and holds the
 * scale for the others. The same input gives the same numbers.
 */
export function* calibrateItems(
  matrix: ResponseMatrix,
  believed: readonly number[],
  fixed: readonly boolean[] = [],
): Steps<Calibration> {
  const { items } = matrix;
  const { beats, isSettled } = yield* comparedPairs(matrix);
  const free = believed.flatMap((_, i) => (fixed[i] ? [] : [i]));
  const difficulties = Float64Array.from(believed);
  let inverse: Float64Array | null = null;
  let converged = free.length === 0;
  for (let round = 0; round < MOST_ROUNDS && !converged; round += 1) {
    const { slope, curve } = yield* derivatives(beats, items, difficulties, free);
    free.forEach((i, r) => {
      const off = (difficulties[i] as number) - (believed[i] as number);
      slope[r] = (slope[r] as number) - BELIEF * off;
      const own = r * free.length + r;
      curve[own] = (curve[own] as number) + BELIEF;
    });
    inverse = yield* invertSymmetric(curve, free.length);
    if (!inverse) break;
    let moved = 0;
    for (let r = 0; r < free.length; r += 1) {
      let step = 0;
      for (let c = 0; c < free.length; c += 1)
        step += (inverse[r * free.length + c] as number) * (slope[c] as number);
      const change = Math.max(-1, Math.min(1, step));
      const i = free[r] as number;
      difficulties[i] = (difficulties[i] as number) + change;
      moved = Math.max(moved, Math.abs(change));
    }
    converged = moved < STILL;
  }
  const errors: (number | null)[] = believed.map(() => null);
  if (inverse) {
    const found = yield* difficultyErrors(matrix, difficulties, free, inverse);
    found.forEach((error, r) => {
      const i = free[r] as number;
      errors[i] = isSettled(i) ? error : null;
    });
  }
  return { difficulties, errors, converged };
}

/** First derivatives of the log likelihood by the free difficulties, and the negative second ones, row by row. */
function* derivatives(
  beats: Float64Array,
  items: number,
  difficulties: Float64Array,
  free: readonly number[],
): Steps<{ slope: Float64Array; curve: Float64Array }> {
  const size = free.length;
  const column = new Int32Array(items).fill(-1);
  free.forEach((i, r) => {
    column[i] = r;
  });
  const slope = new Float64Array(size);
  const curve = new Float64Array(size * size);
  for (let r = 0; r < size; r += 1) {
    yield;
    const i = free[r] as number;
    for (let j = 0; j < items; j += 1) {
      const [won, lost] = [beats[i * items + j] as number, beats[j * items + i] as number];
      if (won + lost === 0) continue;
      // somebody who earned only one of the two: the chance that it was j
      const other = chanceOfRight(difficulties[i] as number, difficulties[j] as number);
      slope[r] = (slope[r] as number) - won * other + lost * (1 - other);
      const bend = (won + lost) * other * (1 - other);
      curve[r * size + r] = (curve[r * size + r] as number) + bend;
      const c = column[j] as number;
      if (c >= 0) curve[r * size + c] = (curve[r * size + c] as number) - bend;
    }
  }
  return { slope, curve };
}
