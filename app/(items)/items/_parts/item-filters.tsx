'use client';
import { useTranslations } from 'next-intl';
import { useUrlFilters } from '@/app/_parts/use-url-filters';
import { useUrlSearch } from '@/app/_parts/use-url-search';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';
import { ITEM_FLAGS, ITEM_VERDICTS } from '@/lib/model/item-quality-view';

/** Which items: by bank, by what was found, by words. Kept in the URL. */
export function ItemFilters({ banks }: { banks: { id: string; title: string }[] }) {
  const t = useTranslations('items');
  const filters = useUrlFilters();
  const { typed, setTyped } = useUrlSearch(filters);
  return (
    <search
      aria-label={t('filters.label')}
      aria-busy={filters.busy}
      className="mb-4 grid gap-2.5 sm:grid-cols-3"
    >
      <Select
        aria-label={t('filters.bank')}
        value={filters.get('bank')}
        placeholder={t('filters.allBanks')}
        onValueChange={(bank) => filters.set({ bank })}
        options={banks.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Select
        aria-label={t('filters.show')}
        value={filters.get('show')}
        placeholder={t('filters.all')}
        onValueChange={(show) => filters.set({ show })}
        options={[
          ...ITEM_VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) })),
          ...ITEM_FLAGS.map((value) => ({ value, label: t(`flag.${value}.name`) })),
        ]}
      />
      <SearchField
        label={t('filters.search')}
        clearLabel={t('filters.clear')}
        value={typed}
        onValueChange={setTyped}
      />
    </search>
  );
}
