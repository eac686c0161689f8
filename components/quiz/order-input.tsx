'use client';
import { Reorder } from 'framer-motion/m';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, useState } from 'react';
import { LiveRegion } from '@/components/ui/live-region';
import { Moving } from '@/components/ui/moving';
import type { AnswerInputProps } from './answer-input-props';
import { OrderStep } from './order-step';

/**
 * Steps put in order by dragging or by their arrows. The arrow that was pressed keeps the focus on its way, and the new
 * place is said.
 */
export function OrderInput({ item, answer, onChange, feedback, locked }: AnswerInputProps) {
  const t = useTranslations('quiz');
  const order = answer?.kind === 'order' ? answer.order : item.options.map((_, i) => i);
  const right = feedback?.rightAnswer.kind === 'order' ? feedback.rightAnswer.order : null;
  const [moved, setMoved] = useState<{ option: number; by: -1 | 1; to: number } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const move = (at: number, by: -1 | 1) => {
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
      <Moving drags>
        <Reorder.Group
          as="ol"
          axis="y"
          ref={list}
          values={[...order]}
          onReorder={(next) => onChange({ kind: 'order', order: next })}
          className="space-y-2.5"
        >
          {order.map((option, place) => (
            <OrderStep
              key={option}
              option={option}
              text={item.options[option] ?? ''}
              place={place}
              last={place === order.length - 1}
              belongs={right ? right.indexOf(option) : null}
              locked={locked}
              onMove={(by) => move(place, by)}
            />
          ))}
        </Reorder.Group>
      </Moving>
    </fieldset>
  );
}
