'use client';
import { useTranslations } from 'next-intl';
import { ListFilters } from '@/app/_parts/list-filters';
import { ITEM_FLAGS, ITEM_VERDICTS } from '@/lib/model/item-quality-view';

/** Which items: by bank, by what was found, by words. */
export function ItemFilters({ banks }: { banks: { id: string; title: string }[] }) {
  const t = useTranslations('items');
  return (
    <ListFilters
      label={t('filters.label')}
      selects={[
        {
          name: 'bank',
          label: t('filters.bank'),
          all: t('filters.allBanks'),
          options: banks.map(({ id, title }) => ({ value: id, label: title })),
        },
        {
          name: 'show',
          label: t('filters.show'),
          all: t('filters.all'),
          options: [
            ...ITEM_VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) })),
            ...ITEM_FLAGS.map((value) => ({ value, label: t(`flag.${value}.name`) })),
          ],
        },
      ]}
      search={{ label: t('filters.search'), clear: t('filters.clear') }}
    />
  );
}
