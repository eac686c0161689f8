'use client';
import { useTranslations } from 'next-intl';
import { useUrlFilters } from '@/app/_parts/use-url-filters';
import { useUrlSearch } from '@/app/_parts/use-url-search';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';
import { SHOWN } from './shown-rows';

/** Which people of the board: by team, by name, by what is due. Kept in the URL. */
export function BoardFilters({ teams }: { teams: { id: string; name: string }[] }) {
  const t = useTranslations('team.filters');
  const filters = useUrlFilters();
  const { typed, setTyped } = useUrlSearch(filters);
  return (
    <search
      aria-label={t('label')}
      aria-busy={filters.busy}
      className="mb-5 grid gap-2.5 sm:grid-cols-3"
    >
      <Select
        aria-label={t('team')}
        value={filters.get('team')}
        placeholder={t('allTeams')}
        onValueChange={(team) => filters.set({ team })}
        options={teams.map((team) => ({ value: team.id, label: team.name }))}
      />
      <Select
        aria-label={t('show')}
        value={filters.get('show')}
        placeholder={t('everybody')}
        onValueChange={(show) => filters.set({ show })}
        options={SHOWN.map((value) => ({ value, label: t(value) }))}
      />
      <SearchField
        label={t('search')}
        clearLabel={t('clear')}
        value={typed}
        onValueChange={setTyped}
      />
    </search>
  );
}
