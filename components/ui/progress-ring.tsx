import type { ReactNode } from 'react';
import { type Tone, toneStroke } from './tone';

export interface ProgressRingProps {
  label: string;
  value: number;
  max?: number;
  valueText?: string;
  /** Pixels. */
  size?: number;
  thickness?: number;
  tone?: Tone;
  /** In the middle; the value in words is said by `valueText`. */
  children?: ReactNode;
}

/** Progress as a ring, with room for a figure inside. */
export function ProgressRing({
  label,
  value,
  max = 100,
  valueText,
  size = 72,
  thickness = 7,
  tone = 'accent',
  children,
}: ProgressRingProps) {
  const share = Math.min(1, Math.max(0, max > 0 ? value / max : 0));
  const radius = (size - thickness) / 2;
  const around = 2 * Math.PI * radius;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      className="relative inline-grid shrink-0 place-items-center"
      style={{ width: size, height: size }}
    >
      <svg
        aria-hidden
        width={size}
        height={size}
        viewBox={`0 0 ${size} ${size}`}
        className="-rotate-90"
      >
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          stroke="var(--line)"
          strokeWidth={thickness}
        />
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          stroke={toneStroke[tone]}
          strokeWidth={thickness}
          strokeLinecap="round"
          strokeDasharray={around}
          strokeDashoffset={around * (1 - share)}
          opacity={share === 0 ? 0 : 1}
          style={{ transition: 'stroke-dashoffset 0.6s cubic-bezier(0.22,1,0.36,1)' }}
        />
      </svg>
      <div aria-hidden className="absolute inset-0 grid place-items-center text-center">
        {children}
      </div>
    </div>
  );
}
