'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { orLost } from '@/app/_parts/or-lost';
import { useOrTell } from '@/app/_parts/use-or-tell';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/use-toast';
import { add, remove, type TeamRefusal } from '../actions';

export interface AddPersonProps {
  teamId: string;
  teamName: string;
  part: 'member' | 'trainer';
  /** Who may be added in this part. */
  candidates: readonly { id: string; name: string; username: string }[];
}

/** Adds one person to a team in a part. */
export function AddPerson({ teamId, teamName, part, candidates }: AddPersonProps) {
  const t = useTranslations('team.teams');
  const toast = useToast();
  const orTell = useOrTell();
  const [personId, setPersonId] = useState('');
  const [refused, setRefused] = useState<TeamRefusal | 'nobody' | 'lost' | null>(null);
  const [busy, start] = useTransition();
  if (candidates.length === 0) return null;
  const submit = () => {
    const person = candidates.find((each) => each.id === personId);
    if (!person) return setRefused('nobody');
    if (busy) return;
    start(async () => {
      const result = await orLost(add({ teamId, personId, part }));
      setRefused(result.ok ? null : result.code);
      if (!result.ok) return;
      setPersonId('');
      toast({
        tone: 'good',
        message: t('added', { name: person.name, team: teamName }),
        undo: {
          label: t('undo'),
          altText: t('undoHint'),
          onUndo: orTell(
            () => remove({ teamId, personId }),
            ({ code }) => t(`refused.${code}`),
          ),
        },
      });
    });
  };
  return (
    <form
      noValidate
      className="mt-3 flex items-start gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t(`add.${part}`)}
        error={refused && t(`refused.${refused}`)}
        className="min-w-0 flex-1"
      >
        <Select
          value={personId}
          placeholder={t('choose')}
          onValueChange={(value) => {
            setPersonId(value);
            setRefused(null);
          }}
          options={candidates.map((person) => ({
            value: person.id,
            label: `${person.name} (${person.username})`,
          }))}
        />
      </Field>
      <Button
        type="submit"
        variant="secondary"
        loading={busy}
        aria-label={t(`addLabel.${part}`, { team: teamName })}
        className="mt-[1.8rem]"
      >
        {t('addButton')}
      </Button>
    </form>
  );
}
