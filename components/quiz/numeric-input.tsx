'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { cn } from '@/components/ui/cn';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { AnswerInputProps } from './answer-input-props';

/** A number with its unit. Full-width digits and a decimal comma, as an input method gives them, are understood. */
export function NumericInput({ item, answer, onChange, feedback, locked }: AnswerInputProps) {
  const t = useTranslations('quiz');
  const given = answer?.kind === 'numeric' ? String(answer.value) : '';
  const [typed, setTyped] = useState(given);
  const right = feedback?.rightAnswer.kind === 'numeric' ? feedback.rightAnswer.value : null;
  const change = (text: string) => {
    setTyped(text);
    const plain = text.normalize('NFKC').replace(',', '.').trim();
    const value = Number(plain);
    onChange(plain !== '' && Number.isFinite(value) ? { kind: 'numeric', value } : null);
  };
  const unusable = typed.trim() !== '' && answer === null;
  return (
    <div>
      <Field label={t('how.numeric')} error={unusable ? t('numeric.digits') : undefined}>
        <NumberWithUnit
          unit={item.unit ?? ''}
          value={locked ? given : typed}
          locked={locked}
          onChange={change}
          state={feedback ? (feedback.right ? 'right' : 'wrong') : null}
        />
      </Field>
      {right !== null && feedback?.accepted && (
        <p className="mt-3">
          {t('numeric.right', { value: right, unit: item.unit ?? '' })}
          {feedback.accepted.from !== feedback.accepted.to &&
            t('numeric.accepted', feedback.accepted)}
        </p>
      )}
    </div>
  );
}

function NumberWithUnit({
  unit,
  value,
  locked,
  onChange,
  state,
  ...aria
}: {
  unit: string;
  value: string;
  locked: boolean;
  onChange: (text: string) => void;
  state: 'right' | 'wrong' | null;
}) {
  return (
    <span className="flex items-center gap-3">
      <Input
        {...aria}
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        value={value}
        readOnly={locked}
        onChange={(event) => onChange(event.target.value)}
        className={cn(
          'num max-w-32 text-xl',
          state === 'right' && 'border-accent bg-accent-soft',
          state === 'wrong' && 'border-signal bg-signal-soft',
        )}
      />
      <span>{unit}</span>
    </span>
  );
}
