const BIN = 0.5;
const END = 4;

/** How many of these stand in each half logit from -4 to 4; the ends take what lies beyond them. */
export function byHalfLogit(logits: readonly number[]): { from: number; count: number }[] {
  const bins = Array.from({ length: (2 * END) / BIN }, (_, i) => ({
    from: -END + i * BIN,
    count: 0,
  }));
  for (const each of logits) {
    const at = Math.min(bins.length - 1, Math.max(0, Math.floor((each + END) / BIN)));
    const bin = bins[at];
    if (bin) bin.count += 1;
  }
  return bins;
}
