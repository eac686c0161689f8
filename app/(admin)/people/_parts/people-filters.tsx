'use client';
import { useTranslations } from 'next-intl';
import { ListFilters } from '@/app/_parts/list-filters';
import { Role } from '@/lib/model/role';
import { PERSON_STATES } from './shown-people';

/** Which people: by role, by whether they can log in, by words. */
export function PeopleFilters() {
  const t = useTranslations('people');
  const app = useTranslations('app');
  return (
    <ListFilters
      label={t('filter')}
      selects={[
        {
          name: 'role',
          label: t('role'),
          all: t('allRoles'),
          options: Role.options.map((value) => ({ value, label: app(`role.${value}`) })),
        },
        {
          name: 'state',
          label: t('stateLabel'),
          all: t('allStates'),
          options: PERSON_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
        },
      ]}
      search={{ label: t('search'), clear: t('clear') }}
    />
  );
}
