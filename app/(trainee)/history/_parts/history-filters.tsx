'use client';
import { useTranslations } from 'next-intl';
import { UrlSelect } from '@/app/_parts/url-select';
import { useUrlFilters } from '@/app/_parts/use-url-filters';
import { Button } from '@/components/ui/button';
import { SegmentedControl } from '@/components/ui/segmented-control';

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
      <UrlSelect
        filters={filters}
        name="mode"
        label={t('mode')}
        all={t('allModes')}
        options={MODES.map((value) => ({ value, label: cases(`detail.modeName.${value}`) }))}
        className="min-w-36"
      />
      <UrlSelect
        filters={filters}
        name="department"
        label={t('department')}
        all={t('allDepartments')}
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
