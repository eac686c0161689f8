/** A level, 0..100, after a change; kept to two decimals so that it reads the same from JSON. */
export function shift(level: number, by: number): number {
  const value = level + by;
  return value < 0 ? 0 : value > 100 ? 100 : Math.round(value * 100) / 100;
}
