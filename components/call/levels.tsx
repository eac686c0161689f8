'use client';
import { useTranslations } from 'next-intl';
import type { MoodLevels } from '@/lib/model/mood';

const SHOWN = [
  { key: 'trust', bar: 'bg-accent' },
  { key: 'patience', bar: 'bg-soft' },
  { key: 'concern', bar: 'bg-signal' },
] as const;

/** The patient's trust, patience and concern, in coached calls. */
export function Levels({ levels }: { levels: MoodLevels }) {
  const t = useTranslations('call.levels');
  return (
    <dl aria-label={t('label')} className="grid grid-cols-3 gap-3">
      {SHOWN.map(({ key, bar }) => (
        <div key={key} className="relative flex items-baseline justify-between gap-1 pb-2 text-xs">
          <dt className="text-soft">{t(key)}</dt>
          <dd className="num font-semibold">
            {Math.round(levels[key])}
            <span
              aria-hidden
              className="absolute inset-x-0 bottom-0 h-1.5 overflow-hidden rounded-full bg-line"
            >
              <span
                className={`block h-full rounded-full transition-[width] duration-700 ease-settle ${bar}`}
                style={{ width: `${levels[key]}%` }}
              />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
