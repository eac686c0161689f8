'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CheckboxRow } from '@/components/ui/checkbox-row';
import { SearchField } from '@/components/ui/search-field';
import type { Choice } from './choice';

/** Whole teams, single people, or both. */
export function WhomStep(props: {
  teams: readonly { id: string; name: string; count: number }[];
  people: readonly { id: string; name: string; username: string }[];
  choice: Choice;
  onChange: (part: Partial<Choice>) => void;
}) {
  const t = useTranslations('assign.whom');
  const [query, setQuery] = useState('');
  const { choice, onChange } = props;
  const wanted = query.trim().toLocaleLowerCase();
  const teams = props.teams.filter((team) => team.name.toLocaleLowerCase().includes(wanted));
  // somebody chosen on another page stands first: far down a long list nobody would see it
  const [cameWith] = useState(choice.personIds);
  const isFirst = (person: { id: string }) => Number(cameWith.includes(person.id));
  const people = props.people
    .filter((person) => `${person.name} ${person.username}`.toLocaleLowerCase().includes(wanted))
    .sort((a, b) => isFirst(b) - isFirst(a));
  return (
    <div className="space-y-3">
      <SearchField
        label={t('search')}
        clearLabel={t('clear')}
        value={query}
        onValueChange={setQuery}
      />
      {teams.length + people.length === 0 && (
        <p role="status" className="py-4 text-center text-soft">
          {t('none')}
        </p>
      )}
      <div className="max-h-[26rem] space-y-4 overflow-y-auto p-1">
        {teams.length > 0 && (
          <fieldset>
            <legend className="text-sm font-semibold text-soft">{t('teams')}</legend>
            {teams.map((team) => (
              <CheckboxRow
                key={team.id}
                label={team.name}
                description={t('members', { count: team.count })}
                checked={choice.teamIds.includes(team.id)}
                onCheckedChange={(on) =>
                  onChange({ teamIds: toggled(choice.teamIds, team.id, on) })
                }
              />
            ))}
          </fieldset>
        )}
        {people.length > 0 && (
          <fieldset>
            <legend className="text-sm font-semibold text-soft">{t('people')}</legend>
            {people.map((person) => (
              <CheckboxRow
                key={person.id}
                label={person.name}
                description={person.username}
                checked={choice.personIds.includes(person.id)}
                onCheckedChange={(on) =>
                  onChange({ personIds: toggled(choice.personIds, person.id, on) })
                }
              />
            ))}
          </fieldset>
        )}
      </div>
    </div>
  );
}

function toggled(ids: readonly string[], id: string, on: boolean): string[] {
  const others = ids.filter((each) => each !== id);
  return on ? [...others, id] : others;
}
