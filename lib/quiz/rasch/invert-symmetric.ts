import type { Steps } from '../steps';

/**
 * The inverse of a symmetric positive definite matrix of `size` rows, row by row in one array; null when it is not positive
 * definite (some quantity is not determined by the data).
 */
export function* invertSymmetric(matrix: Float64Array, size: number): Steps<Float64Array | null> {
  const lower = yield* cholesky(matrix, size);
  if (!lower) return null;
  const inverse = new Float64Array(size * size);
  const column = new Float64Array(size);
  for (let c = 0; c < size; c += 1) {
    yield;
    for (let r = 0; r < size; r += 1) {
      let sum = r === c ? 1 : 0;
      for (let k = c; k < r; k += 1) sum -= (lower[r * size + k] as number) * (column[k] as number);
      column[r] = r < c ? 0 : sum / (lower[r * size + r] as number);
    }
    for (let r = size - 1; r >= 0; r -= 1) {
      let sum = column[r] as number;
      for (let k = r + 1; k < size; k += 1)
        sum -= (lower[k * size + r] as number) * (inverse[k * size + c] as number);
      inverse[r * size + c] = sum / (lower[r * size + r] as number);
    }
  }
  return inverse;
}

function* cholesky(matrix: Float64Array, size: number): Steps<Float64Array | null> {
  const lower = new Float64Array(size * size);
  for (let r = 0; r < size; r += 1) {
    yield;
    for (let c = 0; c <= r; c += 1) {
      let sum = matrix[r * size + c] as number;
      for (let k = 0; k < c; k += 1)
        sum -= (lower[r * size + k] as number) * (lower[c * size + k] as number);
      if (r === c && sum <= 1e-10) return null;
      lower[r * size + c] = r === c ? Math.sqrt(sum) : sum / (lower[c * size + c] as number);
    }
  }
  return lower;
}
