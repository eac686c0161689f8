'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { ChecklistChoice } from '@/components/ui/checklist';
import type { ShownTurn } from './debrief-props';

const MeantForm = dynamic(() => import('./meant-form').then(({ MeantForm }) => MeantForm));

export interface HeardLineProps {
  turn: ShownTurn;
  choices: readonly ChecklistChoice[];
  /** The other things that can be done with this reply: they stand in one row with this one. */
  children: ReactNode;
  onMeant: ((seq: number, moves: readonly string[], note: string) => Promise<string | null>) | null;
}

const TONE = { open: 'neutral', confirmed: 'good', rejected: 'signal' } as const;

/** What a typed reply was heard as, what came of a correction, and the way to say what was meant. */
export function HeardLine({ turn, choices, children, onMeant }: HeardLineProps) {
  const t = useTranslations('debrief.meant');
  const [open, setOpen] = useState(false);
  const { typed, seq } = turn;
  const row =
    'flex flex-wrap items-center justify-end gap-1.5 max-sm:-me-2 max-sm:flex-nowrap max-sm:gap-0.5';
  if (!typed || seq === null) return <div className={row}>{children}</div>;
  const name = (id: string) => choices.find((each) => each.id === id)?.label ?? id;
  const decided = typed.correction !== null && typed.correction.status !== 'open';
  return (
    <>
      <p className="max-w-[34rem] text-balance text-end text-sm text-soft">
        {typed.heard.length > 0
          ? t('heard', { moves: typed.heard.map(name).join(t('comma')) })
          : t('heardNothing')}{' '}
        {typed.correction && (
          <Badge tone={TONE[typed.correction.status]}>
            {t(`status.${typed.correction.status}`)}
          </Badge>
        )}
      </p>
      <div className={row}>
        {children}
        {onMeant && !decided && (
          <Button
            variant="ghost"
            size="sm"
            className="shrink-0 max-sm:px-2"
            onClick={() => setOpen(true)}
          >
            {t('button')}
          </Button>
        )}
      </div>
      {open && onMeant && (
        <MeantForm
          text={turn.runs.map((run) => run.text).join('')}
          heard={typed.heard}
          meant={typed.correction?.meant ?? null}
          choices={choices}
          onClose={() => setOpen(false)}
          onSend={(moves, note) => onMeant(seq, moves, note)}
        />
      )}
    </>
  );
}
