import { polygonPoints, radarPoint } from './radar-points';

export interface RadarAxis {
  id: string;
  label: string;
  /** 0..1 of what could be had. */
  share: number;
  /** As shown, e.g. "18 / 20". */
  text: string;
  /** The same axis of the attempt compared with, 0..1. */
  otherShare?: number;
  otherText?: string;
}

export interface RadarChartProps {
  /** Names the chart and its table. */
  label: string;
  axes: ReadonlyArray<RadarAxis>;
  /** Column heads of the table read by screen readers. */
  columns: { axis: string; value: string; other?: string };
}

const size = 320;
/** Room at the sides for long names. */
const margin = 36;
const radius = 98;

/** Dimensions as a star; the same figures stand in a table for those who cannot see it. */
export function RadarChart({ label, axes, columns }: RadarChartProps) {
  const compared = axes.some((axis) => axis.otherShare !== undefined);
  return (
    <figure>
      <svg
        aria-hidden
        viewBox={`${-margin} 0 ${size + 2 * margin} ${size - 30}`}
        className="mx-auto block w-full max-w-sm overflow-visible"
      >
        <g transform={`translate(${size / 2} ${size / 2 - 8})`}>
          {[0.25, 0.5, 0.75, 1].map((ring) => (
            <polygon
              key={ring}
              points={polygonPoints(
                axes.map(() => ring),
                radius,
              )}
              fill={ring === 1 ? 'var(--sunken)' : 'none'}
              fillOpacity={0.5}
              stroke="var(--line)"
            />
          ))}
          {axes.map((axis, i) => {
            const [x, y] = radarPoint(i, axes.length, radius);
            return <line key={axis.id} x2={x} y2={y} stroke="var(--line)" />;
          })}
          {compared && (
            <polygon
              points={polygonPoints(
                axes.map((axis) => axis.otherShare ?? 0),
                radius,
              )}
              fill="var(--signal)"
              fillOpacity={0.12}
              stroke="var(--signal)"
              strokeWidth={2}
              strokeDasharray="5 4"
              strokeLinejoin="round"
            />
          )}
          <polygon
            points={polygonPoints(
              axes.map((axis) => axis.share),
              radius,
            )}
            fill="var(--accent)"
            fillOpacity={0.22}
            stroke="var(--accent)"
            strokeWidth={2.5}
            strokeLinejoin="round"
            className="origin-center animate-rise"
          />
          {axes.map((axis, i) => {
            const [x, y] = radarPoint(
              i,
              axes.length,
              radius * Math.max(0, Math.min(1, axis.share)),
            );
            const [lx, ly] = radarPoint(i, axes.length, radius + 24);
            const anchor = Math.abs(lx) < 12 ? 'middle' : lx > 0 ? 'start' : 'end';
            const shift = anchor === 'middle' ? 0 : lx > 0 ? -8 : 8;
            return (
              <g key={axis.id}>
                <circle
                  cx={x}
                  cy={y}
                  r={4}
                  fill="var(--accent)"
                  stroke="var(--surface)"
                  strokeWidth={1.5}
                />
                <text
                  x={lx + shift}
                  y={ly - 3}
                  textAnchor={anchor}
                  fontSize={16}
                  fontWeight={600}
                  fill="var(--ink)"
                >
                  {axis.label}
                </text>
                <text
                  x={lx + shift}
                  y={ly + 15}
                  textAnchor={anchor}
                  fontSize={15}
                  fill="var(--faint)"
                >
                  {axis.otherText === undefined ? axis.text : `${axis.otherText} → ${axis.text}`}
                </text>
              </g>
            );
          })}
        </g>
      </svg>
      <table className="sr-only">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.axis}</th>
            <th scope="col">{columns.value}</th>
            {compared && <th scope="col">{columns.other}</th>}
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => (
            <tr key={axis.id}>
              <th scope="row">{axis.label}</th>
              <td>{axis.text}</td>
              {compared && <td>{axis.otherText}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
