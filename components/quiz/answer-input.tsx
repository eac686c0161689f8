'use client';
import { ArrowDown, ArrowUp, Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import type { QuizAnswer } from '@/lib/model/quiz';
import type { ShownFeedback, ShownItem } from './quiz-words';

export interface AnswerInputProps {
  item: ShownItem;
  answer: QuizAnswer | null;
  onChange: (answer: QuizAnswer) => void;
  /** Set once the answer was marked: nothing can be changed then. */
  feedback: ShownFeedback | null;
  locked: boolean;
}

/** The answer to one question: choices by key 1–9, steps moved by their arrows. After marking it shows what is right. */
export function AnswerInput({ item, answer, onChange, feedback, locked }: AnswerInputProps) {
  const t = useTranslations('quiz');
  if (item.kind === 'order')
    return (
      <OrderInput
        item={item}
        answer={answer}
        onChange={onChange}
        feedback={feedback}
        locked={locked}
      />
    );
  const many = item.kind === 'multiple';
  const options = item.kind === 'true-false' ? [t('true'), t('false')] : item.options;
  const chosen = chosenOf(answer);
  const right = feedback ? chosenOf(feedback.rightAnswer) : null;
  const choose = (i: number) => {
    if (item.kind === 'true-false') onChange({ kind: 'true-false', value: i === 0 });
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
    <fieldset disabled={locked} className="min-w-0">
      <legend className="mb-3 text-sm text-soft">{t(`how.${item.kind}`)}</legend>
      <div className="space-y-2.5">
        {options.map((option, i) => {
          const on = chosen.has(i);
          const state = !right ? null : right.has(i) ? 'right' : on ? 'wrong' : null;
          return (
            <label
              key={option}
              className={cn(
                'flex min-h-13 cursor-pointer items-start gap-3 rounded-lg border bg-surface px-4 py-3 transition-colors has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent',
                on ? 'border-accent bg-accent-soft' : 'border-line',
                !locked && !on && 'hover:border-edge',
                locked && 'cursor-default',
                state === 'wrong' && 'border-signal bg-signal-soft',
                state === 'right' && 'border-accent bg-accent-soft',
              )}
            >
              <input
                type={many ? 'checkbox' : 'radio'}
                name={`answer-${item.position}`}
                className="sr-only"
                checked={on}
                onChange={() => choose(i)}
              />
              <span
                aria-hidden
                className={cn(
                  'num mt-0.5 grid size-6 shrink-0 place-items-center text-sm',
                  many ? 'rounded-sm' : 'rounded-full',
                  on ? 'bg-accent text-accent-ink' : 'border border-edge text-soft',
                )}
              >
                {state === 'right' ? (
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
                  <span className="sr-only">{t(state === 'right' ? 'isRight' : 'isWrong')}</span>
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

function OrderInput({ item, answer, onChange, feedback, locked }: AnswerInputProps) {
  const t = useTranslations('quiz');
  const order = answer?.kind === 'order' ? answer.order : item.options.map((_, i) => i);
  const right = feedback?.rightAnswer.kind === 'order' ? feedback.rightAnswer.order : null;
  const move = (at: number, by: number) => {
    const next = [...order];
    [next[at], next[at + by]] = [next[at + by] as number, next[at] as number];
    onChange({ kind: 'order', order: next });
  };
  return (
    <fieldset disabled={locked} className="min-w-0">
      <legend className="mb-3 text-sm text-soft">{t('how.order')}</legend>
      <ol className="space-y-2.5">
        {order.map((option, at) => {
          const fits = right ? right[at] === option : null;
          return (
            <li
              key={option}
              className={cn(
                'flex min-h-13 items-center gap-3 rounded-lg border border-line bg-surface px-4 py-2',
                fits === true && 'border-accent bg-accent-soft',
                fits === false && 'border-signal bg-signal-soft',
              )}
            >
              <span aria-hidden className="num text-sm text-soft">
                {at + 1}
              </span>
              <span className="min-w-0 flex-1">
                {item.options[option]}
                {fits === false && right && (
                  <span className="mt-0.5 block text-sm text-soft">
                    {t('belongsAt', { place: right.indexOf(option) + 1 })}
                  </span>
                )}
              </span>
              {!locked && (
                <span className="flex gap-1">
                  <IconButton
                    label={t('moveUp', { step: item.options[option] ?? '' })}
                    icon={<ArrowUp />}
                    disabled={at === 0}
                    onClick={() => move(at, -1)}
                  />
                  <IconButton
                    label={t('moveDown', { step: item.options[option] ?? '' })}
                    icon={<ArrowDown />}
                    disabled={at === order.length - 1}
                    onClick={() => move(at, 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

function chosenOf(answer: QuizAnswer | null): ReadonlySet<number> {
  if (answer?.kind === 'single') return new Set([answer.option]);
  if (answer?.kind === 'multiple') return new Set(answer.options);
  if (answer?.kind === 'true-false') return new Set([answer.value ? 0 : 1]);
  return new Set();
}
