/** The score of a sitting, 0..1: the mean credit over all items; an item without an answer earns nothing. */
export function scoreForm(items: number, credits: readonly number[]): number {
  if (items === 0) return 0;
  return credits.reduce((sum, credit) => sum + credit, 0) / items;
}
