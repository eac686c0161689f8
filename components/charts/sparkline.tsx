export interface SparklineProps {
  /** The whole story in words: "last six calls: from 54 to 82". */
  label: string;
  values: ReadonlyArray<number>;
  /** The ends of the scale. */
  min?: number;
  max?: number;
  width?: number;
  height?: number;
}

/** A small trend without axes. Needs two values to draw a line; with one it draws the dot. */
export function Sparkline({
  label,
  values,
  min = 0,
  max = 100,
  width = 120,
  height = 36,
}: SparklineProps) {
  const pad = 5;
  const points = values.map((value, i) => {
    const x = values.length === 1 ? width / 2 : pad + (i / (values.length - 1)) * (width - 2 * pad);
    const y =
      height -
      pad -
      ((Math.max(min, Math.min(max, value)) - min) / (max - min)) * (height - 2 * pad);
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const;
  });
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="block"
    >
      {points.length > 1 && (
        <polyline
          points={points.map((point) => point.join(',')).join(' ')}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
      {last && <circle cx={last[0]} cy={last[1]} r={3.5} fill="var(--accent)" />}
    </svg>
  );
}
