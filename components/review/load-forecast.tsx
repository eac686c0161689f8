'use client';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { Stat } from '@/components/ui/stat';
import type { ReviewLoad } from '@/lib/model/review-load';
import { ForecastBars } from './forecast-bars';

export interface LoadForecastProps {
  before: ReviewLoad; // with the settings in force
  load: ReviewLoad; // with those on the screen
  waiting: boolean;
}

/** What reviews cost a person of the clinic on the coming days, beside what they cost now. */
export function LoadForecast({ before, load, waiting }: LoadForecastProps) {
  const t = useTranslations('reviewSettings.load');
  if (load.people === 0) return <p className="text-soft">{t('none')}</p>;
  const one = (number: number) => number.toFixed(1);
  const most = Math.max(...load.days);
  return (
    <div aria-busy={waiting} className={cn('transition-opacity', waiting && 'opacity-60')}>
      <dl className="mb-4 grid grid-cols-2 gap-4">
        <Stat
          label={t('cards')}
          value={one(load.perDay)}
          note={t('before', { value: one(before.perDay) })}
        />
        <Stat
          label={t('minutes')}
          value={one(load.minutesPerDay)}
          note={t('before', { value: one(before.minutesPerDay) })}
        />
      </dl>
      <ForecastBars
        label={t('label', { cards: one(load.perDay), most: one(most) })}
        counts={load.days}
        ends={[t('today'), t('last')]}
      />
      <p className="mt-3 text-sm text-soft">{t('people', { count: load.people })}</p>
    </div>
  );
}
