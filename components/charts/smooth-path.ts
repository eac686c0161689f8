/** An SVG path through the points that never overshoots between them, so that a mood shown is a mood that was. */
export function smoothPath(points: ReadonlyArray<readonly [number, number]>): string {
  const start = points[0];
  if (!start) return '';
  let path = `M${start[0]} ${start[1]}`;
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1] ?? start;
    const b = points[i] ?? start;
    const middle = Math.round(((a[0] + b[0]) / 2) * 10) / 10;
    path += `C${middle} ${a[1]} ${middle} ${b[1]} ${b[0]} ${b[1]}`;
  }
  return path;
}
