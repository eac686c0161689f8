'use client';
import { type ReactNode, useEffect, useState } from 'react';
import { type Tone, toneStroke } from '@/components/ui/tone';

export interface ScoreDialProps {
  /** Read out whole, e.g. "Score 82 of 100, good". */
  label: string;
  /** 0..max. */
  score: number;
  max?: number;
  /** Pass mark, drawn as a notch. */
  passAt?: number;
  tone?: Tone;
  /** Under the figure: the band in words. */
  caption?: ReactNode;
  size?: number;
}

const sweep = 270;
const radius = 80;
const around = 2 * Math.PI * radius;

/** The score of a call, settling into place once; at rest from the start for those who want no motion. */
export function ScoreDial({
  label,
  score,
  max = 100,
  passAt,
  tone = 'accent',
  caption,
  size = 220,
}: ScoreDialProps) {
  const shown = useSettling(score);
  const share = Math.max(0, Math.min(1, max > 0 ? shown / max : 0));
  const arc = (around * sweep) / 360;
  return (
    <div
      role="img"
      aria-label={label}
      className="relative inline-grid place-items-center"
      style={{ width: size, height: size }}
    >
      <svg aria-hidden viewBox="0 0 200 200" className="size-full">
        <g transform="rotate(135 100 100)" fill="none" strokeWidth="14" strokeLinecap="round">
          <circle
            cx="100"
            cy="100"
            r={radius}
            stroke="var(--line)"
            strokeDasharray={`${arc} ${around}`}
          />
          {share > 0 && (
            <circle
              cx="100"
              cy="100"
              r={radius}
              stroke={toneStroke[tone]}
              strokeDasharray={`${arc * share} ${around}`}
            />
          )}
          {passAt !== undefined && (
            <g transform={`rotate(${(passAt / max) * sweep} 100 100)`}>
              <line
                x1={100 + radius - 10}
                x2={100 + radius + 10}
                y1="100"
                y2="100"
                stroke="var(--ink)"
                strokeWidth="3"
              />
            </g>
          )}
        </g>
      </svg>
      <div aria-hidden className="absolute inset-0 flex flex-col items-center justify-center">
        <span className="num font-bold leading-none text-ink" style={{ fontSize: size * 0.27 }}>
          {Math.round(shown)}
        </span>
        {caption && <span className="mt-1.5 font-medium text-soft">{caption}</span>}
      </div>
    </div>
  );
}

/** Runs from 0 to the target in about a second. The server and reduced motion show the target at once. */
function useSettling(target: number): number {
  const [shown, setShown] = useState(target);
  useEffect(() => {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      setShown(target);
      return;
    }
    let frame = 0;
    let start: number | undefined;
    const step = (now: number) => {
      start ??= now;
      const t = Math.min(1, (now - start) / 1100);
      setShown(target * (1 - (1 - t) ** 4));
      if (t < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return shown;
}
