import { getTranslations } from 'next-intl/server';
import { Sparkline } from '@/components/charts/sparkline';
import { DIMENSIONS } from '@/lib/model/dimension';
import type { TodayView } from '@/lib/model/today-view';

/** How the calls are getting on: the first and the best of the same cases, and where each dimension goes. */
export async function ProgressRows({ progress }: { progress: TodayView['progress'] }) {
  const [t, names] = await Promise.all([
    getTranslations('today.progress'),
    getTranslations('history'),
  ]);
  const { retried, dimensions } = progress;
  const count = dimensions.script.length;
  return (
    <div className="mt-5 border-t border-line pt-4">
      <p className="text-sm text-soft">
        {retried ? t('retried', { ...retried }) : t('notRetried')}
      </p>
      {count > 1 && (
        <ul className="mt-3 space-y-1.5" aria-label={t('trends', { count })}>
          {DIMENSIONS.map((dimension) => {
            const values = dimensions[dimension];
            const name = names(`dimension.${dimension}`);
            const from = Math.round(values[0] ?? 0);
            const to = Math.round(values.at(-1) ?? 0);
            return (
              <li key={dimension} className="flex items-center justify-between gap-3 text-sm">
                <span className="min-w-0 flex-1">{name}</span>
                <Sparkline
                  label={names('trend.label', { name, count, from, to })}
                  values={values}
                  width={96}
                  height={26}
                />
                <span className="num w-8 text-end font-semibold">{to}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
