'use client';
import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './cn';

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
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value}
      onValueChange={onValueChange}
      orientation="horizontal"
      className={cn('inline-flex gap-1 rounded-lg bg-sunken p-1', block && 'flex w-full')}
    >
      {segments.map((segment) => (
        <RadioGroup.Item
          key={segment.value}
          value={segment.value}
          disabled={segment.disabled}
          className={cn(
            'inline-flex items-center justify-center gap-1.5 rounded-md font-medium text-soft transition-colors hover:text-ink disabled:cursor-not-allowed disabled:opacity-50',
            'data-[state=checked]:bg-surface data-[state=checked]:text-accent-text data-[state=checked]:shadow-card [&_svg]:size-4.5',
            size === 'sm' ? 'min-h-8 px-3 text-sm' : 'min-h-10 px-4',
            block && 'flex-1',
          )}
        >
          {segment.icon && <span aria-hidden>{segment.icon}</span>}
          {segment.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
