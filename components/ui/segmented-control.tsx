'use client';
import { type ReactNode, useId } from 'react';
import { cn } from './cn';
import { RadioOption } from './radio-option';

export interface Segment {
  value: string;
  label: ReactNode;
  icon?: ReactNode;
  disabled?: boolean;
}

export interface SegmentedControlProps {
  label: string;
  segments: ReadonlyArray<Segment>;
  value: string;
  onValueChange: (value: string) => void;
  size?: 'sm' | 'md';
  block?: boolean;
}

/** Two to four modes, one always on. Arrow keys switch. */
export function SegmentedControl({
  label,
  segments,
  value,
  onValueChange,
  size = 'md',
  block = false,
}: SegmentedControlProps) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={cn('inline-flex gap-1 rounded-lg bg-sunken p-1', block && 'flex w-full')}
    >
      {segments.map((segment) => (
        <RadioOption
          key={segment.value}
          name={name}
          value={segment.value}
          checked={segment.value === value}
          disabled={segment.disabled}
          onChoose={onValueChange}
          className={cn(
            'inline-flex items-center justify-center gap-1.5 rounded-md font-medium text-soft transition-colors hover:text-ink has-disabled:opacity-50',
            'has-checked:bg-surface has-checked:text-accent-text has-checked:shadow-card [&_svg]:size-4.5',
            size === 'sm'
              ? 'min-h-8 px-3 text-sm max-sm:min-h-11'
              : 'min-h-10 px-4 max-sm:min-h-11',
            block && 'flex-1',
          )}
        >
          {segment.icon && <span aria-hidden>{segment.icon}</span>}
          {segment.label}
        </RadioOption>
      ))}
    </div>
  );
}
