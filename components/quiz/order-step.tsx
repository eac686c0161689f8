'use client';
import { useDragControls } from 'framer-motion';
import { Reorder } from 'framer-motion/m';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { markLook } from './mark-look';

export interface OrderStepProps {
  /** The step's number in the question, which is not its place. */
  option: number;
  text: string;
  /** 0-based. */
  place: number;
  last: boolean;
  /** 0-based, known once it is marked. */
  belongs: number | null;
  locked: boolean;
  onMove: (by: -1 | 1) => void;
}

/** A step that is dragged by its grip or moved by its arrows; the others make room. */
export function OrderStep({ option, text, place, last, belongs, locked, onMove }: OrderStepProps) {
  const t = useTranslations('quiz');
  const drag = useDragControls();
  const fits = belongs === null ? null : belongs === place;
  return (
    <Reorder.Item
      value={option}
      // the arrows are the keyboard's way, and they say where the step has come to
      tabIndex={undefined}
      dragListener={false}
      dragControls={drag}
      whileDrag={{ scale: 1.02, boxShadow: 'var(--shadow-float)' }}
      className={cn(
        'relative flex min-h-14 items-center gap-2 rounded-lg border py-1.5 pe-2 ps-2',
        markLook[fits === null ? 'plain' : fits ? 'right' : 'wrong'],
      )}
    >
      {locked ? (
        <span aria-hidden className="num w-8 text-center text-sm text-soft">
          {place + 1}
        </span>
      ) : (
        <span
          aria-hidden
          onPointerDown={(event) => drag.start(event)}
          className="num flex h-11 w-11 shrink-0 cursor-grab touch-none select-none items-center justify-center gap-0.5 rounded-md text-sm text-soft hover:bg-sunken active:cursor-grabbing"
        >
          <GripVertical className="size-4 text-faint" />
          {place + 1}
        </span>
      )}
      <span className="min-w-0 flex-1">
        {text}
        {fits !== null && <span className="sr-only">{t(fits ? 'inPlace' : 'notInPlace')}</span>}
        {fits === false && belongs !== null && (
          <span className="mt-0.5 block text-sm text-soft">
            {t('belongsAt', { place: belongs + 1 })}
          </span>
        )}
      </span>
      {!locked && (
        <span className="flex shrink-0">
          <IconButton
            label={t('moveUp', { step: text })}
            icon={<ArrowUp />}
            data-step={option}
            data-by={-1}
            disabled={place === 0}
            onClick={() => onMove(-1)}
          />
          <IconButton
            label={t('moveDown', { step: text })}
            icon={<ArrowDown />}
            data-step={option}
            data-by={1}
            disabled={last}
            onClick={() => onMove(1)}
          />
        </span>
      )}
    </Reorder.Item>
  );
}
