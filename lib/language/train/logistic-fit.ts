/** A held value for every coefficient, with the weight (in examples) by which the fit is drawn to it. */
export interface Prior {
  readonly at: readonly number[];
  readonly weight: readonly number[];
}

const MOST_ROUNDS = 40;

/**
 * Logistic regression of few unknowns by damped Newton steps: `rows[i*width…]` against `right[i]`, drawn to the prior. Gives the
 * coefficients. Deterministic; always ends.
 */
export function fitLogistic(
  rows: Float64Array,
  right: Uint8Array,
  width: number,
  start: readonly number[],
  prior: Prior | null,
): number[] {
  let at = [...start];
  let current = loss(rows, right, width, at, prior);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = newtonStep(rows, right, width, at, prior);
    let share = 1;
    let next = at;
    let lower = Number.POSITIVE_INFINITY;
    while (share > 1e-4) {
      next = at.map((value, k) => value - share * (step[k] as number));
      lower = loss(rows, right, width, next, prior);
      if (lower <= current) break;
      share /= 2;
    }
    if (!(lower < current - 1e-9 * current)) break;
    at = next;
    current = lower;
  }
  return at;
}

function loss(
  rows: Float64Array,
  right: Uint8Array,
  width: number,
  at: readonly number[],
  prior: Prior | null,
): number {
  let sum = 0;
  if (prior)
    for (let k = 0; k < width; k++)
      sum += 0.5 * (prior.weight[k] as number) * ((at[k] as number) - (prior.at[k] as number)) ** 2;
  for (let i = 0; i < right.length; i++) {
    let z = 0;
    for (let k = 0; k < width; k++) z += (at[k] as number) * (rows[i * width + k] as number);
    if (right[i]) z = -z;
    sum += z > 30 ? z : Math.log1p(Math.exp(z));
  }
  return sum;
}

function newtonStep(
  rows: Float64Array,
  right: Uint8Array,
  width: number,
  at: readonly number[],
  prior: Prior | null,
): number[] {
  const gradient = new Float64Array(width);
  const hessian = new Float64Array(width * width);
  for (let i = 0; i < right.length; i++) {
    const row = i * width;
    let z = 0;
    for (let k = 0; k < width; k++) z += (at[k] as number) * (rows[row + k] as number);
    const p = 1 / (1 + Math.exp(-z));
    const error = p - (right[i] as number);
    const weight = p * (1 - p);
    for (let k = 0; k < width; k++) {
      gradient[k] = (gradient[k] as number) + error * (rows[row + k] as number);
      for (let j = 0; j <= k; j++) {
        hessian[k * width + j] =
          (hessian[k * width + j] as number) +
          weight * (rows[row + k] as number) * (rows[row + j] as number);
      }
    }
  }
  for (let k = 0; k < width; k++) {
    const held = prior ? (prior.weight[k] as number) : 0;
    gradient[k] =
      (gradient[k] as number) + (prior ? held * ((at[k] as number) - (prior.at[k] as number)) : 0);
    hessian[k * width + k] = (hessian[k * width + k] as number) + held + 1e-6;
    for (let j = 0; j < k; j++) hessian[j * width + k] = hessian[k * width + j] as number;
  }
  return solve(hessian, gradient, width);
}

/** Solves H·s = g by elimination with row exchange. */
function solve(hessian: Float64Array, gradient: Float64Array, width: number): number[] {
  const m = Array.from({ length: width }, (_, r) => [
    ...hessian.subarray(r * width, r * width + width),
    gradient[r] as number,
  ]);
  for (let c = 0; c < width; c++) {
    let pivot = c;
    for (let r = c + 1; r < width; r++)
      if (Math.abs(m[r]?.[c] ?? 0) > Math.abs(m[pivot]?.[c] ?? 0)) pivot = r;
    [m[c], m[pivot]] = [m[pivot] as number[], m[c] as number[]];
    const top = m[c] as number[];
    for (let r = 0; r < width; r++) {
      if (r === c) continue;
      const row = m[r] as number[];
      const times = (row[c] as number) / (top[c] as number);
      for (let k = c; k <= width; k++) row[k] = (row[k] as number) - times * (top[k] as number);
    }
  }
  return m.map((row, r) => (row[width] as number) / (row[r] as number));
}
