'use client';
import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

export interface ChipsProps {
  labelledBy: string;
  describedBy?: string;
  options: readonly { value: string; label: ReactNode }[];
  value: string;
  onValueChange: (value: string) => void;
  invalid?: boolean;
}

/** One choice out of several short ones, three or more side by side. Arrow keys move and choose. */
export function Chips(props: ChipsProps) {
  return (
    <RadioGroup.Root
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      value={props.value}
      onValueChange={props.onValueChange}
      className="grid grid-cols-3 gap-2 sm:grid-cols-4 lg:grid-cols-6"
    >
      {props.options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          className={cn(
            'num min-h-12 rounded-lg border bg-surface px-2 font-medium transition-colors hover:border-soft focus-visible:rounded-lg data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=checked]:text-accent-ink',
            props.invalid ? 'border-critical' : 'border-edge',
          )}
        >
          {option.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
