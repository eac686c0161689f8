import type { PlacementForm, PlacementPartResult } from '@/lib/model/placement';

/**
 * What a placement test proved, part by part: a part is known when its items earned `pass` in the mean and every one on a red
 * line was fully right. `credits` by position, 0..1; an item without an answer earned nothing. The rule is that of the
 * decision record on placement.
 */
export function placementResult(
  parts: readonly PlacementForm[],
  credits: ReadonlyMap<number, number>,
): PlacementPartResult[] {
  const credit = (position: number) => credits.get(position) ?? 0;
  return parts.map(({ title, steps, pass, positions, critical }) => {
    const sum = positions.reduce((total, position) => total + credit(position), 0);
    const score = positions.length === 0 ? 0 : sum / positions.length;
    const proved =
      positions.length > 0 &&
      score >= pass - 1e-6 &&
      critical.every((position) => credit(position) >= 1);
    return { title, steps, score, proved };
  });
}
