'use client';
import { PhoneForwarded } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { clockTime } from '@/components/call/clock-time';
import { Button } from '@/components/ui/button';
import type { UseCall } from './use-call';

/** The other side is waiting on hold: for how long, and the way back. */
export function HoldPanel({ call }: { call: UseCall }) {
  const t = useTranslations('call.bar');
  const since = useRef(0);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    since.current = Date.now();
    const timer = setInterval(
      () => setSeconds(Math.floor((Date.now() - since.current) / 1_000)),
      500,
    );
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 py-2">
      <p>
        <span className="block font-semibold">{t('held')}</span>
        <span className="num text-sm text-soft">
          {t('heldText', {
            time: clockTime(seconds),
          })}
        </span>
      </p>
      <Button
        size="lg"
        autoFocus
        className="max-sm:w-full"
        icon={<PhoneForwarded />}
        loading={call.busy}
        onClick={() =>
          void call.send({
            type: 'resume',
            ms: Math.min(3_600_000, Date.now() - since.current),
          })
        }
      >
        {t('resume')}
      </Button>
    </div>
  );
}
