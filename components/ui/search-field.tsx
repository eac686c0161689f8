'use client';
import { Search, X } from 'lucide-react';
import { cn } from './cn';

export interface SearchFieldProps {
  label: string;
  clearLabel: string;
  value: string;
  onValueChange: (value: string) => void;
  className?: string;
}

/** A search box; Escape or the cross empties it. `label` is the placeholder and the accessible name. */
export function SearchField({
  label,
  clearLabel,
  value,
  onValueChange,
  className,
}: SearchFieldProps) {
  return (
    <span className={cn('relative block', className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute start-3 top-1/2 size-5 -translate-y-1/2 text-faint"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value) {
            event.preventDefault();
            onValueChange('');
          }
        }}
        className="control px-10! [&::-webkit-search-cancel-button]:hidden"
      />
      {value && (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={() => onValueChange('')}
          className="absolute end-0.5 top-1/2 grid size-11 -translate-y-1/2 place-items-center rounded-full text-faint hover:bg-sunken hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </span>
  );
}
