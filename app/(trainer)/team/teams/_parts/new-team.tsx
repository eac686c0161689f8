'use client';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { orLost } from '@/app/_parts/or-lost';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useToast } from '@/components/ui/use-toast';
import { create, type TeamRefusal } from '../actions';

/** A team needs no more than a name. */
export function NewTeam() {
  const t = useTranslations('team.teams');
  const toast = useToast();
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<TeamRefusal | 'lost' | null>(null);
  const [busy, start] = useTransition();
  return (
    <form
      noValidate
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        start(async () => {
          const result = await orLost(create(name));
          setRefused(result.ok ? null : result.code);
          if (!result.ok) return;
          setName('');
          toast({ tone: 'good', message: t('created', { name: name.trim() }) });
        });
      }}
    >
      <Field
        label={t('newName')}
        error={refused && t(`refused.${refused}`)}
        className="flex-1 basis-40"
      >
        <Input
          value={name}
          maxLength={80}
          placeholder={t('newPlaceholder')}
          onChange={(event) => {
            setName(event.target.value);
            setRefused(null);
          }}
        />
      </Field>
      <Button type="submit" loading={busy} icon={<Plus />} className="mt-[1.8rem]">
        {t('create')}
      </Button>
    </form>
  );
}
