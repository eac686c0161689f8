'use client';
import { Select } from '@/components/ui/select';
import type { useUrlFilters } from './use-url-filters';

export interface UrlSelectProps {
  filters: ReturnType<typeof useUrlFilters>;
  /** The filter in the URL. */
  name: string;
  label: string;
  /** What stands there while nothing is chosen. */
  all: string;
  options: readonly { value: string; label: string }[];
  className?: string;
}

/** One filter of a list as a choice that lives in the URL; choosing nothing takes it out again. */
export function UrlSelect({ filters, name, label, all, options, className }: UrlSelectProps) {
  return (
    <Select
      aria-label={label}
      value={filters.get(name)}
      placeholder={all}
      onValueChange={(value) => filters.set({ [name]: value })}
      options={options}
      className={className}
    />
  );
}
