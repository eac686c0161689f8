const NODES = 31;
const WIDTH = 4.5; // in standard deviations to either side

/** Abilities of a population as a grid: places in standard deviations from its mean, and their share, summing to 1. */
export const ABILITY_GRID: { readonly at: readonly number[]; readonly share: readonly number[] } =
  grid();

function grid() {
  const at = Array.from({ length: NODES }, (_, k) => ((2 * k) / (NODES - 1) - 1) * WIDTH);
  const dense = at.map((z) => Math.exp((-z * z) / 2));
  const sum = dense.reduce((a, b) => a + b, 0);
  return { at, share: dense.map((each) => each / sum) };
}
