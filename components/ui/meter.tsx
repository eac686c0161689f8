import type { ReactNode } from 'react';
import { cn } from './cn';
import { type Tone, toneSolid } from './tone';

export interface MeterProps {
  label: ReactNode;
  value: number;
  max?: number;
  /** Shown at the right and read out, e.g. "18 / 20". */
  valueText: string;
  tone?: Tone;
  /** A thin line at this value, e.g. the pass mark. */
  mark?: number;
  markLabel?: string;
}

/** A measured quantity with its name and figure, e.g. one dimension of a score. */
export function Meter({
  label,
  value,
  max = 100,
  valueText,
  tone = 'accent',
  mark,
  markLabel,
}: MeterProps) {
  const share = (x: number) => `${Math.min(100, Math.max(0, (x / max) * 100))}%`;
  return (
    <div className="space-y-1">
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <span className="text-soft">{label}</span>
        <span className="num font-semibold text-ink">{valueText}</span>
      </div>
      <div aria-hidden className="relative h-2 rounded-full bg-line">
        <div
          className={cn(
            'h-full rounded-full transition-[width] duration-700 ease-settle',
            toneSolid[tone],
          )}
          style={{ width: share(value) }}
        />
        {mark !== undefined && (
          <span
            title={markLabel}
            className="absolute -inset-y-1 w-0.5 rounded bg-ink"
            style={{ insetInlineStart: share(mark) }}
          />
        )}
      </div>
    </div>
  );
}
