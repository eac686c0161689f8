'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Checklist, type ChecklistChoice } from '@/components/ui/checklist';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';

export interface MeantFormProps {
  text: string;
  heard: readonly string[];
  /** What was already suggested for this reply; null when nothing was. */
  meant: readonly string[] | null;
  choices: readonly ChecklistChoice[];
  onClose: () => void;
  /** Gives the code of a refusal, or null when it was taken. */
  onSend: (moves: readonly string[], note: string) => Promise<string | null>;
}

const REFUSALS = ['same-as-heard', 'decided', 'bad-moves'];

/** "I meant …": which moves a typed reply was meant to make, for a trainer to confirm. */
export function MeantForm({ text, heard, meant, choices, onClose, onSend }: MeantFormProps) {
  const t = useTranslations('debrief.meant');
  const [moves, setMoves] = useState<string[]>([...(meant ?? heard)]);
  const [note, setNote] = useState('');
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const send = async () => {
    setSending(true);
    const code = await onSend(moves, note).catch(() => 'lost');
    setSending(false);
    setRefused(code);
    if (code === null) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title')}
      description={t('about')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('close')}
          </Button>
          <Button loading={sending} onClick={send}>
            {t('send')}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        <blockquote className="rounded-lg bg-accent-soft px-4 py-2.5">{text}</blockquote>
        <Checklist
          choices={choices}
          chosen={moves}
          onChange={setMoves}
          groups={(['good', 'faults'] as const).map((id) => ({ id, title: t(id) }))}
          labels={{ search: t('search'), clear: t('clear'), nothing: t('nothing') }}
        />
        <Field label={t('note')}>
          <Textarea
            value={note}
            maxLength={300}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
        {refused && (
          <Alert tone="signal" live>
            {t(`refused.${REFUSALS.includes(refused) ? refused : 'other'}`)}
          </Alert>
        )}
      </div>
    </Dialog>
  );
}
