'use client';
import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { cn } from './cn';
import { RadioOption } from './radio-option';
import { useChoice } from './use-choice';

export interface RadioCard {
  value: string;
  title: ReactNode;
  description?: ReactNode;
  icon?: ReactNode;
  disabled?: boolean;
}

export interface RadioCardsProps {
  /** Names the group for assistive technology; show a heading with the same words yourself, or use `labelledBy`. */
  label?: string;
  labelledBy?: string;
  options: ReadonlyArray<RadioCard>;
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  name?: string;
  columns?: 1 | 2 | 3;
  invalid?: boolean;
  describedBy?: string;
}

const grids = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' };

/** One choice out of a few, as big cards. Arrow keys move and choose, Tab enters and leaves the group. */
export function RadioCards({
  label,
  labelledBy,
  options,
  columns = 1,
  invalid,
  describedBy,
  value,
  defaultValue,
  onValueChange,
  name,
}: RadioCardsProps) {
  const [chosen, choose] = useChoice({ value, defaultValue, onValueChange });
  const made = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      className={cn('grid gap-2.5', grids[columns])}
    >
      {options.map((option) => (
        <RadioOption
          key={option.value}
          name={name ?? made}
          value={option.value}
          checked={option.value === chosen}
          disabled={option.disabled}
          onChoose={choose}
          className={cn(
            'flex min-h-14 items-start gap-3 rounded-lg border bg-surface px-4 py-3 text-start transition-colors has-disabled:opacity-55',
            'hover:border-soft has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--accent)]',
            invalid ? 'border-critical' : 'border-edge',
          )}
        >
          {option.icon && (
            <span aria-hidden className="mt-0.5 shrink-0 text-accent-text [&_svg]:size-6">
              {option.icon}
            </span>
          )}
          <span className="min-w-0 flex-1">
            <span className="block font-semibold text-ink">{option.title}</span>
            {option.description && (
              <span className="block text-pretty text-sm text-soft">{option.description}</span>
            )}
          </span>
          <span
            aria-hidden
            className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-full border border-edge text-transparent group-has-checked:border-accent group-has-checked:bg-accent group-has-checked:text-accent-ink"
          >
            <Check className="size-4" strokeWidth={3} />
          </span>
        </RadioOption>
      ))}
    </div>
  );
}
