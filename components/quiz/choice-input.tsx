'use client';
import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { QuizAnswer } from '@/lib/model/quiz';
import type { AnswerInputProps } from './answer-input-props';
import { HeardLine } from './heard-line';
import { markLook } from './mark-look';

/** One or several of the options, or true and false; a line that is heard stands above them. */
export function ChoiceInput({ item, answer, onChange, feedback, locked }: AnswerInputProps) {
  const t = useTranslations('quiz');
  const many = item.kind === 'multiple';
  const options = item.kind === 'true-false' ? [t('true'), t('false')] : item.options;
  const chosen = chosenOf(answer);
  const right = feedback ? chosenOf(feedback.rightAnswer) : null;
  const choose = (i: number) => {
    if (item.kind === 'true-false') onChange({ kind: 'true-false', value: i === 0 });
    else if (item.kind === 'listen') onChange({ kind: 'listen', option: i });
    else if (!many) onChange({ kind: 'single', option: i });
    else
      onChange({
        kind: 'multiple',
        options: chosen.has(i)
          ? [...chosen].filter((o) => o !== i)
          : [...chosen, i].sort((a, b) => a - b),
      });
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-sm text-soft">{t(`how.${item.kind}`)}</legend>
      {item.kind === 'listen' && item.patient !== null && (
        <HeardLine text={item.patient} pace={item.pace ?? 1} open={feedback !== null} />
      )}
      <div className="space-y-2.5 text-pretty">
        {options.map((option, i) => {
          const on = chosen.has(i);
          const state = right && stateOf(right.has(i), on, many);
          return (
            <label
              key={option}
              className={cn(
                'flex min-h-13 cursor-pointer items-start gap-3 rounded-lg border px-4 py-3 transition-colors has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent',
                markLook[state ?? (on ? 'chosen' : 'plain')],
                !locked && !on && 'hover:border-edge',
                locked && 'cursor-default',
              )}
            >
              <input
                type={many ? 'checkbox' : 'radio'}
                name={`answer-${item.position}`}
                className="sr-only"
                checked={on}
                disabled={locked}
                onChange={() => choose(i)}
              />
              <span
                aria-hidden
                className={cn(
                  'num mt-0.5 grid size-6 shrink-0 place-items-center text-sm',
                  many ? 'rounded-sm' : 'rounded-full',
                  state === 'wrong'
                    ? 'border border-signal text-signal-text'
                    : state === 'missed'
                      ? 'border border-accent border-dashed text-accent-text'
                      : on || state === 'right'
                        ? 'bg-accent text-accent-ink'
                        : 'border border-edge text-soft',
                )}
              >
                {state === 'right' || state === 'missed' ? (
                  <Check className="size-4" />
                ) : state === 'wrong' ? (
                  <X className="size-4" />
                ) : (
                  i + 1
                )}
              </span>
              <span className="min-w-0">
                {option}
                {state && (
                  <span className="sr-only">{t(state === 'wrong' ? 'isWrong' : 'isRight')}</span>
                )}
                {state === 'missed' && (
                  <span className="mt-1 block text-sm text-signal-text">{t('leftOut')}</span>
                )}
                {feedback?.optionReasons[i] && (
                  <span className="mt-1 block text-sm text-soft">{feedback.optionReasons[i]}</span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Where one is asked for, the right one is shown as such; where several are, what was left out must not look chosen. */
function stateOf(isRight: boolean, on: boolean, many: boolean) {
  if (isRight) return on || !many ? 'right' : 'missed';
  return on ? 'wrong' : null;
}

function chosenOf(answer: QuizAnswer | null): ReadonlySet<number> {
  if (answer?.kind === 'single' || answer?.kind === 'listen') return new Set([answer.option]);
  if (answer?.kind === 'multiple') return new Set(answer.options);
  if (answer?.kind === 'true-false') return new Set([answer.value ? 0 : 1]);
  return new Set();
}
