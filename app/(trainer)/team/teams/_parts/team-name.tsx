'use client';
import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import { orLost } from '@/app/_parts/or-lost';
import { useOrTell } from '@/app/_parts/use-or-tell';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { useToast } from '@/components/ui/use-toast';
import { rename, type TeamRefusal } from '../actions';

/** A team's name; the pencil makes it a field. Enter keeps, Escape leaves it as it was, the toast takes it back. */
export function TeamName({
  id,
  name,
  canChange,
}: {
  id: string;
  name: string;
  canChange: boolean;
}) {
  const t = useTranslations('team.teams');
  const toast = useToast();
  const orTell = useOrTell();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<TeamRefusal | 'lost' | null>(null);
  const [busy, start] = useTransition();
  const input = useRef<HTMLInputElement>(null);
  const editing = typed !== null;
  useEffect(() => {
    if (editing) input.current?.select();
  }, [editing]);
  if (typed === null)
    return (
      <div className="flex items-center gap-1.5">
        <h2 className="min-w-0 text-lg">{name}</h2>
        {canChange && (
          <IconButton
            size="sm"
            label={t('rename', { name })}
            icon={<Pencil />}
            onClick={() => setTyped(name)}
          />
        )}
      </div>
    );
  const keep = () => {
    if (busy) return;
    start(async () => {
      const result = await orLost(rename({ teamId: id, name: typed }));
      setRefused(result.ok ? null : result.code);
      if (!result.ok) return;
      setTyped(null);
      toast({
        tone: 'good',
        message: t('renamed', { name: typed.trim() }),
        undo: {
          label: t('undo'),
          altText: t('undoHint'),
          onUndo: orTell(
            () => rename({ teamId: id, name }),
            ({ code }) => t(`refused.${code}`),
          ),
        },
      });
    });
  };
  return (
    <form
      noValidate
      className="flex flex-wrap items-start gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        setTyped(null);
        setRefused(null);
      }}
    >
      <Field
        label={t('name')}
        error={refused && t(`refused.${refused}`)}
        className="min-w-52 flex-1"
      >
        <Input
          ref={input}
          value={typed}
          maxLength={80}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefused(null);
          }}
        />
      </Field>
      <div className="flex gap-2 sm:mt-[1.8rem]">
        <Button type="submit" loading={busy}>
          {t('keep')}
        </Button>
        <Button
          variant="ghost"
          onClick={() => {
            setTyped(null);
            setRefused(null);
          }}
        >
          {t('leave')}
        </Button>
      </div>
    </form>
  );
}
