'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Checklist, type ChecklistChoice } from '@/components/ui/checklist';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/use-toast';
import { decide } from '../actions';

/** What refusals say; all others: try again. */
const REFUSALS: Readonly<Record<string, 'alreadyDecided' | 'tooMany' | 'lost'>> = {
  decided: 'alreadyDecided',
  'bad-moves': 'tooMany',
  lost: 'lost',
};

/** Confirm, change and confirm, or reject: one decision, kept for good. */
export function DecideForm(props: {
  correctionId: string;
  meant: readonly string[];
  choices: readonly ChecklistChoice[];
}) {
  const t = useTranslations('corrections');
  const toast = useToast();
  const [moves, setMoves] = useState<string[]>([...props.meant]);
  const [changing, setChanging] = useState(false);
  const [reason, setReason] = useState('');
  // what the trainee meant stands first in its group: it is what one has come to change
  const choices = [...props.choices].sort(
    (a, b) => Number(props.meant.includes(b.id)) - Number(props.meant.includes(a.id)),
  );
  const [busy, setBusy] = useState<'confirm' | 'reject' | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const send = async (confirm: boolean) => {
    setBusy(confirm ? 'confirm' : 'reject');
    const { correctionId } = props;
    const code = await decide({ correctionId, confirm, moves, reason }).catch(() => 'lost');
    setRefused(code);
    if (code === null) toast({ tone: 'good', message: t(confirm ? 'didConfirm' : 'didReject') });
    setBusy(null);
  };
  return (
    <div className="mt-4 space-y-3 border-t border-line pt-4">
      {changing && (
        <Checklist
          choices={choices}
          chosen={moves}
          onChange={setMoves}
          groups={(['good', 'faults'] as const).map((id) => ({ id, title: t(id) }))}
          labels={{ search: t('search'), clear: t('clear'), nothing: t('noMove') }}
        />
      )}
      <Field label={t('reason')} note={t('optional')}>
        <Textarea
          rows={1}
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      {refused && (
        <Alert tone="signal" live>
          {t(REFUSALS[refused] ?? 'refused')}
        </Alert>
      )}
      <div className="flex flex-wrap gap-2.5 max-sm:[&>*]:flex-auto">
        <Button loading={busy === 'confirm'} disabled={busy !== null} onClick={() => send(true)}>
          {t('confirm')}
        </Button>
        {!changing && (
          <Button variant="secondary" disabled={busy !== null} onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
        )}
        <Button
          variant="ghost"
          loading={busy === 'reject'}
          disabled={busy !== null}
          onClick={() => send(false)}
        >
          {t('reject')}
        </Button>
      </div>
    </div>
  );
}
