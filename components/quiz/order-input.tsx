'use client';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, useState } from 'react';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { LiveRegion } from '@/components/ui/live-region';
import type { AnswerInputProps } from './answer-input-props';
import { markLook } from './mark-look';

/** Steps put in order by their arrows. The arrow that was pressed keeps the focus on its way, and the new place is said. */
export function OrderInput({ item, answer, onChange, feedback, locked }: AnswerInputProps) {
  const t = useTranslations('quiz');
  const order = answer?.kind === 'order' ? answer.order : item.options.map((_, i) => i);
  const right = feedback?.rightAnswer.kind === 'order' ? feedback.rightAnswer.order : null;
  const [moved, setMoved] = useState<{ option: number; by: number; to: number } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const move = (at: number, by: number) => {
    const next = [...order];
    [next[at], next[at + by]] = [next[at + by] as number, next[at] as number];
    setMoved({ option: order[at] as number, by, to: at + by });
    onChange({ kind: 'order', order: next });
  };
  useLayoutEffect(() => {
    if (!moved) return;
    const arrow = (by: number) =>
      list.current?.querySelector<HTMLButtonElement>(
        `[data-step="${moved.option}"][data-by="${by}"]`,
      );
    const same = arrow(moved.by);
    (same?.disabled ? arrow(-moved.by) : same)?.focus();
  }, [moved]);
  return (
    <fieldset disabled={locked} className="min-w-0">
      <legend className="mb-3 text-sm text-soft">{t('how.order')}</legend>
      <LiveRegion>
        {moved && !locked
          ? t('movedTo', {
              step: item.options[moved.option] ?? '',
              place: moved.to + 1,
              of: order.length,
            })
          : ''}
      </LiveRegion>
      <ol ref={list} className="space-y-2.5">
        {order.map((option, at) => {
          const fits = right ? right[at] === option : null;
          return (
            <li
              key={option}
              className={cn(
                'flex min-h-13 items-center gap-3 rounded-lg border px-4 py-2',
                markLook[fits === null ? 'plain' : fits ? 'right' : 'wrong'],
              )}
            >
              <span aria-hidden className="num text-sm text-soft">
                {at + 1}
              </span>
              <span className="min-w-0 flex-1">
                {item.options[option]}
                {fits !== null && (
                  <span className="sr-only">{t(fits ? 'inPlace' : 'notInPlace')}</span>
                )}
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
                    data-step={option}
                    data-by={-1}
                    disabled={at === 0}
                    onClick={() => move(at, -1)}
                  />
                  <IconButton
                    label={t('moveDown', { step: item.options[option] ?? '' })}
                    icon={<ArrowDown />}
                    data-step={option}
                    data-by={1}
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
