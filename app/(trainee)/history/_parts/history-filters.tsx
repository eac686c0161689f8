'use client';
import { useTranslations } from 'next-intl';
import { useUrlFilters } from '@/app/_parts/use-url-filters';
import { Button } from '@/components/ui/button';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';

const MODES = ['practice', 'coached', 'exam'] as const;

/** Filters of the history, kept in the URL. */
export function HistoryFilters({
  departments,
  running,
}: {
  departments: { value: string; label: string }[];
  running: number;
}) {
  const t = useTranslations('history.filters');
  const cases = useTranslations('cases');
  const filters = useUrlFilters();
  const filtered = ['state', 'mode', 'department'].some((name) => filters.get(name));
  return (
    <search
      aria-label={t('label')}
      aria-busy={filters.busy}
      className="flex flex-wrap items-center gap-2.5"
    >
      <SegmentedControl
        label={t('state')}
        value={filters.get('state') || 'all'}
        onValueChange={(state) => filters.set({ state: state === 'all' ? '' : state })}
        segments={[
          { value: 'all', label: t('all') },
          { value: 'finished', label: t('finished') },
          {
            value: 'running',
            label: (
              <>
                {t('running')}
                {running > 0 && <span className="num text-signal-text">{running}</span>}
              </>
            ),
          },
        ]}
      />
      <Select
        aria-label={t('mode')}
        value={filters.get('mode')}
        placeholder={t('allModes')}
        onValueChange={(mode) => filters.set({ mode })}
        options={MODES.map((value) => ({ value, label: cases(`detail.modeName.${value}`) }))}
        className="min-w-36"
      />
      <Select
        aria-label={t('department')}
        value={filters.get('department')}
        placeholder={t('allDepartments')}
        onValueChange={(department) => filters.set({ department })}
        options={departments}
        className="min-w-36"
      />
      {filtered && (
        <Button variant="ghost" size="sm" onClick={filters.clear}>
          {t('clear')}
        </Button>
      )}
    </search>
  );
}
