'use client';
import { Hourglass } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { LiveRegion } from '@/components/ui/live-region';
import { clockTime } from './clock-time';

/** From here on it looks different, and screen readers are told. */
const SOON_SECONDS = 10;

/**
 * Whole seconds left of a short call. Its last ten look different in more than colour, and are announced once: a region
 * that changed with every second would talk over the patient.
 */
export function TimeLeft({ seconds }: { seconds: number }) {
  const t = useTranslations('call.timeLeft');
  const soon = seconds <= SOON_SECONDS;
  return (
    <>
      <span
        data-soon={soon || undefined}
        className={cn(
          'ms-2 inline-flex items-center gap-1',
          soon && 'rounded-full bg-signal-soft px-2 py-0.5 font-semibold text-signal-text',
        )}
      >
        {soon && <Hourglass aria-hidden className="size-3.5" />}
        <time>{t(soon ? 'last' : 'left', { time: clockTime(seconds) })}</time>
      </span>
      <LiveRegion>{soon && seconds > 0 ? t('soon', { seconds: SOON_SECONDS }) : ''}</LiveRegion>
    </>
  );
}
