/** The point of axis `index` of `count` at a distance from the centre; the first axis points up. Rounded, so that server and browser agree. */
export function radarPoint(
  index: number,
  count: number,
  distance: number,
): readonly [number, number] {
  const angle = -Math.PI / 2 + (2 * Math.PI * index) / count;
  return [round(Math.cos(angle) * distance), round(Math.sin(angle) * distance)];
}

/** SVG `points` for shares 0..1 along the axes. */
export function polygonPoints(shares: ReadonlyArray<number>, radius: number): string {
  return shares
    .map((share, i) =>
      radarPoint(i, shares.length, radius * Math.max(0, Math.min(1, share))).join(','),
    )
    .join(' ');
}

const round = (value: number) => Math.round(value * 100) / 100;
