'use client';
import { type Tone, toneStroke } from '@/components/ui/tone';
import { smoothPath } from './smooth-path';

export type MoodKey = 'trust' | 'patience' | 'concern';

export interface MoodPoint {
  /** The turn's number as shown. */
  turn: number;
  /** 0..1 each. */
  trust: number;
  patience: number;
  concern: number;
}

export interface MoodMarker {
  turn: number;
  tone: Tone;
  /** What happened, in words. */
  label: string;
}

export interface MoodLineProps {
  label: string;
  points: ReadonlyArray<MoodPoint>;
  markers?: ReadonlyArray<MoodMarker>;
  /** The turn looked at now. */
  current?: number;
  onSelectTurn?: (turn: number) => void;
  labels: Record<MoodKey, string> & { turn: string; high: string; low: string };
}

const width = 640;
const height = 190;
const left = 64;
const right = 14;
const top = 16;
const bottom = 34;
/** Marks stand at least so far apart, in pixels. */
const THUMB = 25;
const series: ReadonlyArray<{ key: MoodKey; stroke: string; dash?: string }> = [
  { key: 'trust', stroke: 'var(--accent)' },
  { key: 'patience', stroke: 'var(--soft)', dash: '7 5' },
  { key: 'concern', stroke: 'var(--signal)', dash: '2 4' },
];

/** The patient's trust, patience and concern turn by turn, with marks where something was done well or badly. Lines differ by dash, not only by colour. */
export function MoodLine({
  label,
  points,
  markers = [],
  current,
  onSelectTurn,
  labels,
}: MoodLineProps) {
  const first = points[0]?.turn ?? 0;
  const span = Math.max(1, (points.at(-1)?.turn ?? 1) - first);
  const x = (turn: number) => round(left + ((turn - first) / span) * (width - left - right));
  const y = (value: number) =>
    round(top + (1 - Math.max(0, Math.min(1, value))) * (height - top - bottom));
  const marked = [...new Set(markers.map((marker) => marker.turn))].sort((a, b) => a - b);
  const nearest = Math.min(span, ...marked.slice(1).map((turn, i) => turn - (marked[i] ?? turn)));
  const least = (THUMB / (nearest / span)) * (width / (width - left - right));
  return (
    <figure>
      <figcaption className="mb-1 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
        {series.map(({ key, stroke, dash }) => (
          <span key={key} className="inline-flex items-center gap-2">
            <svg aria-hidden width="26" height="6">
              <line
                x1="1"
                x2="25"
                y1="3"
                y2="3"
                stroke={stroke}
                strokeWidth="3"
                strokeDasharray={dash}
                strokeLinecap="round"
              />
            </svg>
            {labels[key]}
          </span>
        ))}
      </figcaption>
      <section
        aria-label={label}
        tabIndex={onSelectTurn ? undefined : 0}
        className="relative overflow-x-auto"
      >
        {/* as wide as there is room; scrolls only where the marks of a long call would lie on each other */}
        <div className="relative max-w-4xl" style={{ height, minWidth: least }}>
          <svg
            aria-hidden
            viewBox={`0 0 ${width} ${height}`}
            preserveAspectRatio="none"
            className="block size-full"
          >
            {[0, 0.5, 1].map((value) => (
              <line
                key={value}
                x1={left}
                x2={width - right}
                y1={y(value)}
                y2={y(value)}
                stroke="var(--line)"
                strokeDasharray={value === 0.5 ? '3 5' : undefined}
              />
            ))}
            {current !== undefined && (
              <line
                x1={x(current)}
                x2={x(current)}
                y1={top - 6}
                y2={height - bottom}
                stroke="var(--ink)"
                strokeWidth="1.5"
              />
            )}
            {series.map(({ key, stroke, dash }) => (
              <path
                key={key}
                d={smoothPath(points.map((point) => [x(point.turn), y(point[key])]))}
                fill="none"
                stroke={stroke}
                strokeWidth="2.75"
                strokeDasharray={dash}
                strokeLinecap="round"
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
          {([1, 0] as const).map((value) => (
            <span
              key={value}
              aria-hidden
              className="absolute start-0 -translate-y-1/2 whitespace-nowrap text-end text-xs text-faint"
              style={{ top: y(value), width: `${((left - 8) / width) * 100}%` }}
            >
              {value === 1 ? labels.high : labels.low}
            </span>
          ))}
          {markers.map((marker) => (
            <Marker
              key={`${marker.turn}-${marker.label}`}
              marker={marker}
              turnLabel={labels.turn}
              leftPercent={(x(marker.turn) / width) * 100}
              onSelect={onSelectTurn}
            />
          ))}
        </div>
      </section>
      <table className="sr-only">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.turn}</th>
            {series.map(({ key }) => (
              <th key={key} scope="col">
                {labels[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.turn}>
              <th scope="row">{point.turn}</th>
              {series.map(({ key }) => (
                <td key={key}>{Math.round(point[key] * 100)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function Marker({
  marker,
  turnLabel,
  leftPercent,
  onSelect,
}: {
  marker: MoodMarker;
  turnLabel: string;
  leftPercent: number;
  onSelect?: (turn: number) => void;
}) {
  const text = `${turnLabel} ${marker.turn}: ${marker.label}`;
  const place = { left: `${leftPercent}%`, bottom: 0 };
  const dot = (
    <span className="block size-3 rounded-full" style={{ background: toneStroke[marker.tone] }} />
  );
  if (!onSelect)
    return (
      <span title={text} className="absolute -ms-1.5 mb-2" style={place}>
        {dot}
        <span className="sr-only">{text}</span>
      </span>
    );
  return (
    <button
      type="button"
      aria-label={text}
      title={text}
      onClick={() => onSelect(marker.turn)}
      className="absolute -ms-3 grid size-6 place-items-center rounded-full hover:bg-sunken focus-visible:rounded-full"
      style={place}
    >
      {dot}
    </button>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
