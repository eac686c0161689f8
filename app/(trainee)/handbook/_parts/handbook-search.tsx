'use client';
import { useTranslations } from 'next-intl';
import { useUrlFilters } from '@/app/_parts/use-url-filters';
import { useUrlSearch } from '@/app/_parts/use-url-search';
import { SearchField } from '@/components/ui/search-field';

/** The search of the handbook, kept in the URL. It goes over all sections, whichever was open. */
export function HandbookSearch() {
  const t = useTranslations('handbook');
  const filters = useUrlFilters();
  const { typed, setTyped } = useUrlSearch({
    ...filters,
    set: (change) => filters.set({ section: '', ...change }),
  });
  return (
    <search aria-label={t('search')} aria-busy={filters.busy} className="mb-6 block max-w-xl">
      <SearchField
        label={t('searchHint')}
        clearLabel={t('clear')}
        value={typed}
        onValueChange={setTyped}
      />
    </search>
  );
}
