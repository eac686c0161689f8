'use client';
import { EllipsisVertical, KeyRound, UserCheck, UserX } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { orLost } from '@/app/_parts/or-lost';
import { useOrTell } from '@/app/_parts/use-or-tell';
import { useUrlFilters } from '@/app/_parts/use-url-filters';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import type { Sort } from '@/components/ui/sort-rows';
import { useToast } from '@/components/ui/use-toast';
import type { PersonView } from '@/lib/model/person-view';
import { Role } from '@/lib/model/role';
import { changeRole, setActive } from '../actions';
import { ResetDialog } from './reset-dialog';
import { SORT_VALUE, type SortColumn } from './shown-people';

/** What can be done about people and their roles, one page of them. One's own line is only for reading; a column's order is asked for in the URL. */
export function PeopleTable(props: {
  people: readonly PersonView[];
  self: string;
  sort: (Sort & { column: SortColumn }) | null;
}) {
  const { people, self, sort } = props;
  const t = useTranslations('people');
  const app = useTranslations('app');
  const format = useFormatter();
  const toast = useToast();
  const filters = useUrlFilters();
  const [resetting, setResetting] = useState<PersonView | null>(null);
  const orTell = useOrTell();
  const undo = { label: t('undo'), altText: t('undoHint') };
  const failed = () => toast({ tone: 'critical', message: t('failed') });
  const setRole = async (person: PersonView, role: Role) => {
    if (!(await orLost(changeRole({ personId: person.id, role }))).ok) return failed();
    toast({
      tone: 'good',
      message: t('roleChanged', { name: person.name, role: app(`role.${role}`) }),
      undo: {
        ...undo,
        onUndo: orTell(
          () => changeRole({ personId: person.id, role: person.role }),
          () => t('failed'),
        ),
      },
    });
  };
  const setState = async (person: PersonView, active: boolean) => {
    if (!(await orLost(setActive({ personId: person.id, active }))).ok) return failed();
    toast({
      tone: active ? 'good' : 'signal',
      message: t(active ? 'reactivated' : 'deactivated', { name: person.name }),
      undo: {
        ...undo,
        onUndo: orTell(
          () => setActive({ personId: person.id, active: !active }),
          () => t('failed'),
        ),
      },
    });
  };
  return (
    <div className="sm:rounded-xl sm:border sm:border-line sm:bg-surface sm:p-5 sm:shadow-card">
      <DataTable
        caption={t('title')}
        rows={people}
        rowKey={(person) => person.id}
        sort={sort}
        onSortChange={(next) =>
          filters.set({ sort: next ? `${next.column}.${next.direction}` : '' })
        }
        labels={{ search: '', clear: '' }}
        empty={null}
        columns={[
          {
            id: 'name',
            header: t('name'),
            primary: true,
            cell: (person) => (
              <span>
                {person.name}
                {person.id === self && (
                  <span className="ms-2 text-sm font-normal text-faint">{t('self')}</span>
                )}
              </span>
            ),
          },
          {
            id: 'username',
            header: t('username'),
            sortValue: SORT_VALUE.username,
            cell: (person) => <span className="text-soft sm:wrap-normal">{person.username}</span>,
          },
          {
            id: 'role',
            header: t('role'),
            sortValue: SORT_VALUE.role,
            cell: (person) =>
              person.id === self ? (
                <span>{app(`role.${person.role}`)}</span>
              ) : (
                <Select
                  aria-label={t('roleOf', { name: person.name })}
                  value={person.role}
                  className="w-36"
                  options={Role.options.map((value) => ({ value, label: app(`role.${value}`) }))}
                  onValueChange={(value) => {
                    const role = Role.safeParse(value);
                    if (role.success) void setRole(person, role.data);
                  }}
                />
              ),
          },
          {
            id: 'teams',
            header: t('teams'),
            cell: (person) => (
              <span className="line-clamp-2 text-sm text-soft sm:max-w-56">
                {person.teams.map((team) => team.name).join(' · ') || '–'}
              </span>
            ),
          },
          {
            id: 'state',
            header: t('stateLabel'),
            sortValue: SORT_VALUE.state,
            cell: (person) => (
              <Badge dot tone={person.active ? 'good' : 'neutral'}>
                {t(`state.${person.active ? 'active' : 'inactive'}`)}
              </Badge>
            ),
          },
          {
            id: 'since',
            header: t('since'),
            hideOnPhone: true,
            sortValue: SORT_VALUE.since,
            cell: (person) => (
              <span className="num text-sm whitespace-nowrap text-soft">
                {format.dateTime(person.createdAt, { dateStyle: 'medium' })}
              </span>
            ),
          },
          {
            id: 'actions',
            header: t('actions'),
            align: 'end',
            cell: (person) =>
              person.id === self ? null : (
                <DropdownMenu
                  trigger={
                    <IconButton
                      size="sm"
                      className="max-sm:-me-3"
                      label={t('actionsFor', { name: person.name })}
                      icon={<EllipsisVertical />}
                    />
                  }
                  items={[
                    {
                      id: 'reset',
                      label: t('reset.action'),
                      icon: <KeyRound aria-hidden />,
                      onSelect: () => setResetting(person),
                    },
                    person.active
                      ? {
                          id: 'deactivate',
                          label: t('deactivate'),
                          icon: <UserX aria-hidden />,
                          critical: true,
                          onSelect: () => void setState(person, false),
                        }
                      : {
                          id: 'reactivate',
                          label: t('reactivate'),
                          icon: <UserCheck aria-hidden />,
                          onSelect: () => void setState(person, true),
                        },
                  ]}
                />
              ),
          },
        ]}
      />
      {resetting && <ResetDialog person={resetting} onClose={() => setResetting(null)} />}
    </div>
  );
}
