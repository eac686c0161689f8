'use client';
import { Check, Minus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { LONGEST_FILL_IN } from '@/lib/model/longest-fill-in';
import type { AnswerInputProps } from './answer-input-props';

/** A reply typed as on the phone; after marking, what was heard in it, what was missing, and good examples. */
export function FillInInput({ item, answer, onChange, feedback, locked }: AnswerInputProps) {
  const t = useTranslations('quiz');
  const text = answer?.kind === 'fill-in' ? answer.text : '';
  const judged = feedback?.judged;
  return (
    <div>
      {item.patient !== null && (
        <p className="mb-4 rounded-lg bg-sunken px-4 py-3">
          <span className="block text-sm text-soft">{t('fillIn.patient')}</span>
          {t('listen.quote', { text: item.patient })}
        </p>
      )}
      <Field label={t('how.fill-in')} hint={t('fillIn.hint')}>
        <Textarea
          value={text}
          rows={3}
          maxLength={LONGEST_FILL_IN}
          readOnly={locked}
          onChange={(event) => onChange({ kind: 'fill-in', text: event.target.value })}
        />
      </Field>
      {judged && (
        <ul className="mt-3 space-y-1.5">
          {!judged.understood && <li>{t('fillIn.notUnderstood')}</li>}
          {judged.found.map((move) => (
            <li key={move} className="flex items-center gap-2 text-accent-text">
              <Check aria-hidden className="size-4 shrink-0" />
              {t('fillIn.found', { move: t(`move.${move}`) })}
            </li>
          ))}
          {judged.missing.map((group) => (
            <li key={group.join()} className="flex items-center gap-2 text-signal-text">
              <Minus aria-hidden className="size-4 shrink-0" />
              {t('fillIn.missing', {
                moves: group.map((move) => t(`move.${move}`)).join(t('fillIn.or')),
              })}
            </li>
          ))}
          {judged.refused.map((move) => (
            <li key={move} className="flex items-center gap-2 text-critical-text">
              <X aria-hidden className="size-4 shrink-0" />
              {t('fillIn.refused', { move: t(`move.${move}`) })}
            </li>
          ))}
        </ul>
      )}
      {feedback && (
        <div className="mt-4">
          <p className="text-sm text-soft">{t('fillIn.samples')}</p>
          <ul className="mt-1 space-y-2">
            {feedback.samples.map((sample) => (
              <li key={sample} className="border-s-2 border-accent ps-3">
                {sample}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
