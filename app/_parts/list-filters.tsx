'use client';
import { SearchField } from '@/components/ui/search-field';
import { UrlSelect, type UrlSelectProps } from './url-select';
import { useUrlFilters } from './use-url-filters';
import { useUrlSearch } from './use-url-search';

export interface ListFiltersProps {
  label: string;
  selects: readonly Pick<UrlSelectProps, 'name' | 'label' | 'all' | 'options'>[];
  search: { label: string; clear: string };
}

/** The filters over a list, some choices and a search, beside each other and kept in the URL. */
export function ListFilters({ label, selects, search }: ListFiltersProps) {
  const filters = useUrlFilters();
  const { typed, setTyped } = useUrlSearch(filters);
  return (
    <search
      aria-label={label}
      aria-busy={filters.busy}
      className="mb-5 grid grid-cols-2 gap-2.5 sm:grid-cols-3"
    >
      {selects.map((select) => (
        <UrlSelect key={select.name} {...select} filters={filters} />
      ))}
      <SearchField
        label={search.label}
        clearLabel={search.clear}
        value={typed}
        onValueChange={setTyped}
        className="max-sm:col-span-full"
      />
    </search>
  );
}
