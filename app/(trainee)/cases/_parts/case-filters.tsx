'use client';
import { useTranslations } from 'next-intl';
import { UrlSelect } from '@/app/_parts/url-select';
import { useUrlFilters } from '@/app/_parts/use-url-filters';
import { useUrlSearch } from '@/app/_parts/use-url-search';
import { Button } from '@/components/ui/button';
import { SearchField } from '@/components/ui/search-field';

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
        <UrlSelect
          filters={filters}
          name="department"
          label={t('filters.department')}
          all={t('filters.allDepartments')}
          options={departments}
        />
        <UrlSelect
          filters={filters}
          name="level"
          label={t('filters.level')}
          all={t('filters.allLevels')}
          options={LEVELS.map((level) => ({ value: level, label: t('levelShort', { level }) }))}
        />
        <UrlSelect
          filters={filters}
          name="direction"
          label={t('filters.direction')}
          all={t('filters.allDirections')}
          options={(['outbound', 'inbound', 'desk'] as const).map((value) => ({
            value,
            label: t(`filters.${value}`),
          }))}
        />
        <UrlSelect
          filters={filters}
          name="done"
          label={t('filters.done')}
          all={t('filters.allDone')}
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
