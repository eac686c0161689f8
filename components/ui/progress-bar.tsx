import { cn } from './cn';
import { type Tone, toneSolid } from './tone';

export interface ProgressBarProps {
  label: string;
  /** 0..max; leave out while the end is not known. */
  value?: number;
  max?: number;
  /** Says the value in words, e.g. "7 of 20". */
  valueText?: string;
  tone?: Tone;
  size?: 'sm' | 'md';
  className?: string;
}

/** How far something has come. */
export function ProgressBar({
  label,
  value,
  max = 100,
  valueText,
  tone = 'accent',
  size = 'md',
  className,
}: ProgressBarProps) {
  const share =
    value === undefined ? undefined : Math.min(1, Math.max(0, max > 0 ? value / max : 0));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      className={cn(
        'w-full overflow-hidden rounded-full bg-line',
        size === 'sm' ? 'h-1.5' : 'h-2.5',
        className,
      )}
    >
      <div
        className={cn(
          'h-full rounded-full transition-[width] duration-500 ease-settle',
          share === undefined ? 'w-1/3 animate-pulse' : '',
          toneSolid[tone],
        )}
        style={share === undefined ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  );
}
