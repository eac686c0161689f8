/** Of a normal distribution: nine tenths lie within so many standard deviations. */
const NINE_TENTHS = 1.645;

/** Pearson's correlation with its 90 % interval (Fisher's z); null when one side does not vary or there are fewer than four pairs. */
export function correlation(
  a: readonly number[],
  b: readonly number[],
): { value: number; from: number; to: number } | null {
  if (a.length < 4) return null;
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0;
  let varA = 0;
  let varB = 0;
  for (let i = 0; i < a.length; i += 1) {
    const da = (a[i] as number) - meanA;
    const db = (b[i] as number) - meanB;
    both += da * db;
    varA += da * da;
    varB += db * db;
  }
  if (varA < 1e-12 || varB < 1e-12) return null;
  const value = Math.max(-0.9999, Math.min(0.9999, both / Math.sqrt(varA * varB)));
  const reach = NINE_TENTHS / Math.sqrt(a.length - 3);
  return {
    value,
    from: Math.tanh(Math.atanh(value) - reach),
    to: Math.tanh(Math.atanh(value) + reach),
  };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
