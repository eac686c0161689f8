/** Right, wrongly said and missed decisions of one label (or of many). */
export interface Tally {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

/** F1 of a tally; 0 when nothing was said or true. */
export const f1Of = (tally: Tally): number => {
  const all = 2 * tally.hits + tally.falseAlarms + tally.misses;
  return all === 0 ? 0 : (2 * tally.hits) / all;
};

/** Share of what was said that was right; 1 when nothing was said. */
export const precisionOf = (tally: Tally): number =>
  tally.hits + tally.falseAlarms === 0 ? 1 : tally.hits / (tally.hits + tally.falseAlarms);

/** Share of what was true that was said; 1 when nothing was true. */
export const recallOf = (tally: Tally): number =>
  tally.hits + tally.misses === 0 ? 1 : tally.hits / (tally.hits + tally.misses);

/** Sum of tallies: the base of micro figures. */
export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      hits: sum.hits + one.hits,
      falseAlarms: sum.falseAlarms + one.falseAlarms,
      misses: sum.misses + one.misses,
    }),
    { hits: 0, falseAlarms: 0, misses: 0 },
  );
