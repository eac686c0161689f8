import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from './cn';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectProps extends Omit<ComponentProps<'select'>, 'children' | 'onChange'> {
  options: ReadonlyArray<SelectOption>;
  /** An empty first choice that says what to do. */
  placeholder?: string;
  onValueChange?: (value: string) => void;
}

/** One of a list. The browser's own list, so that phones show their wheel and the keyboard works as everywhere. */
export function Select({ options, placeholder, onValueChange, className, ...rest }: SelectProps) {
  return (
    <span className={cn('relative block', className)}>
      <select
        {...rest}
        onChange={onValueChange ? (event) => onValueChange(event.target.value) : undefined}
        className="control appearance-none truncate pe-9"
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute end-3 top-1/2 size-5 -translate-y-1/2 text-soft"
      />
    </span>
  );
}
