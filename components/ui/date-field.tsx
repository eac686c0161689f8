import type { ComponentProps } from 'react';
import { cn } from './cn';

export interface DateFieldProps
  extends Omit<
    ComponentProps<'input'>,
    'type' | 'onChange' | 'value' | 'defaultValue' | 'min' | 'max'
  > {
  /** "2026-03-09", or "2026-03-09T14:30" with `withTime`, in the clinic's time zone. Empty when not chosen. */
  value?: string;
  defaultValue?: string;
  min?: string;
  max?: string;
  withTime?: boolean;
  onValueChange?: (value: string) => void;
}

/** A date, or date and time, by the browser's own picker. */
export function DateField({ withTime = false, onValueChange, className, ...rest }: DateFieldProps) {
  return (
    <input
      {...rest}
      type={withTime ? 'datetime-local' : 'date'}
      onChange={onValueChange ? (event) => onValueChange(event.target.value) : undefined}
      className={cn('control num', className)}
    />
  );
}
