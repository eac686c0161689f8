'use client';
import { useTranslations } from 'next-intl';
import { ListFilters } from '@/app/_parts/list-filters';
import { SHOWN } from './shown-rows';

/** Which people of the board: by team, by name, by what is due. */
export function BoardFilters({ teams }: { teams: { id: string; name: string }[] }) {
  const t = useTranslations('team.filters');
  return (
    <ListFilters
      label={t('label')}
      selects={[
        {
          name: 'team',
          label: t('team'),
          all: t('allTeams'),
          options: teams.map((team) => ({ value: team.id, label: team.name })),
        },
        {
          name: 'show',
          label: t('show'),
          all: t('everybody'),
          options: SHOWN.map((value) => ({ value, label: t(value) })),
        },
      ]}
      search={{ label: t('search'), clear: t('clear') }}
    />
  );
}
