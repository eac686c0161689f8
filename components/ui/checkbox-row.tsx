'use client';
import { Check, Minus } from 'lucide-react';
import { Checkbox } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { cn } from './cn';

export interface CheckboxRowProps {
  label: ReactNode;
  description?: ReactNode;
  checked?: boolean | 'indeterminate';
  defaultChecked?: boolean;
  onCheckedChange?: (checked: boolean) => void;
  name?: string;
  value?: string;
  disabled?: boolean;
  className?: string;
}

/** A checkbox with its words; the whole row is the target. */
export function CheckboxRow({
  label,
  description,
  className,
  onCheckedChange,
  ...rest
}: CheckboxRowProps) {
  const id = useId();
  return (
    <div className={cn('flex items-start gap-3 rounded-md py-2', className)}>
      <Checkbox.Root
        {...rest}
        id={id}
        aria-describedby={description ? `${id}-more` : undefined}
        onCheckedChange={onCheckedChange ? (state) => onCheckedChange(state === true) : undefined}
        className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-sm border border-edge bg-surface transition-colors hover:border-soft data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent disabled:cursor-not-allowed disabled:opacity-55"
      >
        <Checkbox.Indicator className="text-accent-ink">
          {rest.checked === 'indeterminate' ? (
            <Minus aria-hidden className="size-4" strokeWidth={3} />
          ) : (
            <Check aria-hidden className="size-4" strokeWidth={3} />
          )}
        </Checkbox.Indicator>
      </Checkbox.Root>
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="block cursor-pointer text-ink">
          {label}
        </label>
        {description && (
          <p id={`${id}-more`} className="text-sm text-faint">
            {description}
          </p>
        )}
      </div>
    </div>
  );
}
