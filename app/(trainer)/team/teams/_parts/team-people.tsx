'use client';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { orLost } from '@/app/_parts/or-lost';
import { useOrTell } from '@/app/_parts/use-or-tell';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { IconButton } from '@/components/ui/icon-button';
import { useToast } from '@/components/ui/use-toast';
import { nameInitials } from '@/lib/model/name-initials';
import { add, remove } from '../actions';

/** More than these unfold. */
const MOST = 12;

export interface TeamPeopleProps {
  teamId: string;
  part: 'member' | 'trainer';
  people: readonly { id: string; name: string; username: string; active: boolean }[];
  canChange: boolean;
}

/** The members or the trainers of a team; the cross takes one out, the toast brings them back. The last trainer stays. */
export function TeamPeople({ teamId, part, people, canChange }: TeamPeopleProps) {
  const t = useTranslations('team.teams');
  const toast = useToast();
  const orTell = useOrTell();
  const [busy, start] = useTransition();
  const takeOut = (personId: string, name: string) =>
    start(async () => {
      const result = await orLost(remove({ teamId, personId }));
      if (!result.ok) return toast({ tone: 'signal', message: t(`refused.${result.code}`) });
      toast({
        message: t('removed', { name }),
        undo: {
          label: t('undo'),
          altText: t('undoHint'),
          onUndo: orTell(
            () => add({ teamId, personId, part }),
            ({ code }) => t(`refused.${code}`),
          ),
        },
      });
    });
  if (people.length === 0) return <p className="py-1 text-sm text-faint">{t(`none.${part}`)}</p>;
  const lines = (some: TeamPeopleProps['people']) => (
    <ul className="divide-y divide-line" aria-busy={busy}>
      {some.map((person) => (
        <li key={person.id} className="flex min-h-13 items-center gap-3 py-1.5">
          <Avatar name={person.name} initials={nameInitials(person.name)} size="sm" decorative />
          <span className="min-w-0 flex-1">
            {part === 'member' ? (
              <Link
                href={`/team/people/${person.id}`}
                className="font-medium hover:text-accent-text hover:underline"
              >
                {person.name}
              </Link>
            ) : (
              <span className="font-medium">{person.name}</span>
            )}
            <span className="ms-2 text-sm text-faint">{person.username}</span>
          </span>
          {!person.active && <Badge>{t('inactive')}</Badge>}
          {canChange && (part === 'member' || people.length > 1) && (
            <IconButton
              size="sm"
              label={t('remove', { name: person.name })}
              icon={<X />}
              disabled={busy}
              onClick={() => takeOut(person.id, person.name)}
            />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {lines(people.slice(0, MOST))}
      {people.length > MOST && (
        <details className="border-t border-line">
          <summary className="min-h-11 w-fit cursor-pointer py-2.5 text-sm font-medium text-accent-text">
            {t('more', { count: people.length - MOST })}
          </summary>
          {lines(people.slice(MOST))}
        </details>
      )}
    </>
  );
}
