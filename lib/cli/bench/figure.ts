/** One measured figure. `aim` says what is wanted, in words. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  aim: string | null;
}

/** The value below which the share `q` of the sorted samples lies. */
export function quantileOf(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

export const round = (value: number, digits = 3): number => Number(value.toFixed(digits));
