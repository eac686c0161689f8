'use client';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { cn } from '@/components/ui/cn';
import type { AnswerInputProps } from './answer-input-props';
import { assignWording } from './assign-wording';
import { markLook } from './mark-look';

/** Situations that each get one of the numbered wordings. A wording serves once: taken by another it is free again. */
export function MatchInput({ item, answer, onChange, feedback, locked }: AnswerInputProps) {
  const t = useTranslations('quiz');
  const chosen = answer?.kind === 'match' ? answer.chosen : item.prompts.map(() => null);
  const right = feedback?.rightAnswer.kind === 'match' ? feedback.rightAnswer.chosen : null;
  return (
    <div>
      <p className="mb-3 text-sm text-soft">{t('how.match')}</p>
      <ol aria-label={t('match.wordings')} className="mb-5 space-y-1.5 rounded-lg bg-sunken p-3">
        {item.options.map((option, i) => (
          <li key={option} className="flex gap-3">
            <span
              aria-hidden
              className="num grid size-6 shrink-0 place-items-center rounded-full border border-edge text-sm text-soft"
            >
              {i + 1}
            </span>
            <span className="min-w-0">{option}</span>
          </li>
        ))}
      </ol>
      <div className="space-y-2.5">
        {item.prompts.map((prompt, at) => {
          const mine = chosen[at] ?? null;
          const fitting = right?.[at] ?? null;
          const fits = right ? mine === fitting : null;
          return (
            <fieldset
              key={prompt}
              disabled={locked}
              onKeyDown={(event) => {
                const digit = Number(event.key) - 1;
                if (isPlain(event) && digit >= 0 && digit < item.options.length) {
                  // here the digit means this situation, not the first one without a wording
                  event.stopPropagation();
                  onChange({ kind: 'match', chosen: assignWording(chosen, at, digit) });
                } else walk(event);
              }}
              className={cn(
                'min-w-0 rounded-lg border px-4 pb-3',
                markLook[fits === null ? 'plain' : fits ? 'right' : 'wrong'],
              )}
            >
              <legend className="float-left w-full py-2 font-medium">
                {prompt}
                {fits !== null && (
                  <span className="sr-only">{t(fits ? 'isRight' : 'isWrong')}</span>
                )}
              </legend>
              <div className="clear-both flex flex-wrap gap-2">
                {item.options.map((option, i) => (
                  <label
                    key={option}
                    className={cn(
                      'num grid size-11 cursor-pointer place-items-center rounded-full border has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent',
                      mine !== i
                        ? 'border-edge bg-surface text-soft'
                        : fits === false
                          ? 'border-signal bg-surface font-semibold text-signal-text'
                          : 'border-accent bg-accent font-semibold text-accent-ink',
                      !locked && mine !== i && chosen.includes(i) && 'opacity-50',
                      locked && mine !== i && 'hidden',
                    )}
                  >
                    <input
                      type="radio"
                      name={`match-${item.position}-${at}`}
                      className="sr-only"
                      aria-label={t('match.wording', { n: i + 1, text: option })}
                      checked={mine === i}
                      onChange={() =>
                        onChange({ kind: 'match', chosen: assignWording(chosen, at, i) })
                      }
                    />
                    <span aria-hidden>{i + 1}</span>
                  </label>
                ))}
                {mine !== null && (
                  <span
                    aria-hidden={!locked}
                    className={cn('min-w-0 flex-1 self-center', !locked && 'basis-full')}
                  >
                    {item.options[mine]}
                  </span>
                )}
              </div>
              {fits === false && fitting !== null && (
                <p className="mt-2 text-sm">
                  {t('match.fits', { n: fitting + 1, text: item.options[fitting] ?? '' })}
                </p>
              )}
              {feedback?.optionReasons[at] && (
                <p className="mt-1 text-sm text-soft">{feedback.optionReasons[at]}</p>
              )}
            </fieldset>
          );
        })}
      </div>
    </div>
  );
}

const isPlain = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey;

/** Arrows look through the wordings of a situation without taking them from the others on the way; the space bar takes one. */
function walk(event: KeyboardEvent<HTMLFieldSetElement>) {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const radios = [...event.currentTarget.querySelectorAll('input')];
  const at = radios.indexOf(event.target as HTMLInputElement);
  radios[(at + by + radios.length) % radios.length]?.focus();
}
