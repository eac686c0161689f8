'use client';
import { type ReactNode, useId } from 'react';
import { cn } from '@/components/ui/cn';
import { RadioOption } from '@/components/ui/radio-option';

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
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      className="grid grid-cols-[repeat(auto-fit,minmax(5.5rem,1fr))] gap-2"
    >
      {props.options.map((option) => (
        <RadioOption
          key={option.value}
          name={name}
          value={option.value}
          checked={option.value === props.value}
          onChoose={props.onValueChange}
          className={cn(
            'num grid min-h-12 place-items-center rounded-lg border bg-surface px-1.5 text-center font-medium wrap-normal transition-colors hover:border-soft has-checked:border-accent has-checked:bg-accent has-checked:text-accent-ink',
            props.invalid ? 'border-critical' : 'border-edge',
          )}
        >
          {option.label}
        </RadioOption>
      ))}
    </div>
  );
}
