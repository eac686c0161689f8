'use client';
import { DoorOpen, PhoneOff, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { CallView } from '@/lib/model/call-view';

export interface HangUpButtonProps {
  /** Decides the words and the sign: nobody hangs up at the front desk. */
  channel: CallView['channel'];
  disabled: boolean;
  onHangUp: () => void;
}

const SECONDS = 3;
const DOUBLE_CLICK_MS = 500;

/** Hangs up after three seconds, in which it can be taken back (the same button, or Escape). A double click is one click. */
export function HangUpButton({ channel, disabled, onHangUp }: HangUpButtonProps) {
  const t = useTranslations('call.bar');
  const [left, setLeft] = useState<number | null>(null);
  const pressedAt = useRef(0);
  const hangUp = useRef(onHangUp);
  hangUp.current = onHangUp;
  const counting = left !== null;
  useEffect(() => {
    if (!counting) return;
    const timer = setInterval(() => setLeft((now) => (now === null ? null : now - 1)), 1_000);
    const undo = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setLeft(null);
    };
    document.addEventListener('keydown', undo);
    return () => {
      clearInterval(timer);
      document.removeEventListener('keydown', undo);
    };
  }, [counting]);
  useEffect(() => {
    if (left === null || left > 0) return;
    setLeft(null);
    hangUp.current();
  }, [left]);
  const press = () => {
    if (counting && Date.now() - pressedAt.current < DOUBLE_CLICK_MS) return;
    pressedAt.current = Date.now();
    setLeft(counting ? null : SECONDS);
  };
  if (!counting)
    return (
      <IconButton
        label={t('hangUp', { channel })}
        icon={channel === 'phone' ? <PhoneOff /> : <DoorOpen />}
        variant="critical"
        disabled={disabled}
        onClick={press}
      />
    );
  return (
    <Button variant="secondary" icon={<Undo2 />} onClick={press} autoFocus data-hanging="">
      {t('undo')}
      <span role="status" className="num ms-2 font-normal text-soft">
        <span className="max-sm:sr-only">{t('hangingUp', { channel, seconds: left })}</span>
        <span aria-hidden className="sm:hidden">
          {left}
        </span>
      </span>
    </Button>
  );
}
