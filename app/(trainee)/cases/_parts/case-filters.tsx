'use client';
import { useTranslations } from 'next-intl';
import { useUrlFilters } from '@/app/_parts/use-url-filters';
import { useUrlSearch } from '@/app/_parts/use-url-search';
import { Button } from '@/components/ui/button';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';

const LEVELS = ['1', '2', '3', '4', '5'];
const NAMES = ['q', 'department', 'level', 'direction', 'done'];

/** Search and filters of the catalogue, kept in the URL. */
export function CaseFilters({ departments }: { departments: { value: string; label: string }[] }) {
  const t = useTranslations('cases');
  const filters = useUrlFilters();
  const { typed, setTyped, forget } = useUrlSearch(filters);
  return (
    <search aria-label={t('filters.label')} aria-busy={filters.busy} className="mb-6 space-y-2.5">
      <div className="grid grid-cols-2 gap-2.5 sm:grid-cols-4 lg:grid-cols-[minmax(14rem,1.6fr)_repeat(4,1fr)]">
        <SearchField
          label={t('filters.search')}
          clearLabel={t('filters.clearSearch')}
          value={typed}
          onValueChange={setTyped}
          className="col-span-2 sm:col-span-4 lg:col-span-1"
        />
        <Select
          aria-label={t('filters.department')}
          value={filters.get('department')}
          placeholder={t('filters.allDepartments')}
          onValueChange={(department) => filters.set({ department })}
          options={departments}
        />
        <Select
          aria-label={t('filters.level')}
          value={filters.get('level')}
          placeholder={t('filters.allLevels')}
          onValueChange={(level) => filters.set({ level })}
          options={LEVELS.map((level) => ({ value: level, label: t('levelShort', { level }) }))}
        />
        <Select
          aria-label={t('filters.direction')}
          value={filters.get('direction')}
          placeholder={t('filters.allDirections')}
          onValueChange={(direction) => filters.set({ direction })}
          options={(['outbound', 'inbound', 'desk'] as const).map((value) => ({
            value,
            label: t(`filters.${value}`),
          }))}
        />
        <Select
          aria-label={t('filters.done')}
          value={filters.get('done')}
          placeholder={t('filters.allDone')}
          onValueChange={(done) => filters.set({ done })}
          options={(['new', 'tried'] as const).map((value) => ({
            value,
            label: t(`filters.${value}`),
          }))}
        />
      </div>
      {NAMES.some((name) => filters.get(name)) && (
        <Button
          variant="ghost"
          size="sm"
          onClick={() => {
            forget();
            filters.clear();
          }}
        >
          {t('filters.clear')}
        </Button>
      )}
    </search>
  );
}
