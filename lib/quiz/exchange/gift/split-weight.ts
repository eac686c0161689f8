/** Splits `%50%answer` into the share of the credit, in per cent, and the rest; null where no weight is written. */
export function splitWeight(text: string): { weight: number | null; rest: string } {
  const found = text.match(/^%(-?\d{1,3}(?:\.\d{0,9})?)%/);
  if (!found) return { weight: null, rest: text };
  return { weight: Number(found[1]), rest: text.slice(found[0].length).trim() };
}
