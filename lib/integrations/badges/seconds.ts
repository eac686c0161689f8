/** A moment as credentials write it: an instant without fractions, and the same as the NumericDate of a JWT claim. */
export function seconds(at: Date): { instant: string; numeric: number } {
  const numeric = Math.floor(at.getTime() / 1000);
  return { numeric, instant: new Date(numeric * 1000).toISOString().replace('.000Z', 'Z') };
}
