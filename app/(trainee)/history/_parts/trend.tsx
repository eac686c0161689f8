import { getTranslations } from 'next-intl/server';
import { Sparkline } from '@/components/charts/sparkline';
import { Card } from '@/components/ui/card';
import { DIMENSIONS } from '@/lib/model/dimension';
import type { HistoryView } from '@/lib/usecases/list-history';

/** How the latest scores went, overall and by dimension. */
export async function Trend({ trend }: { trend: HistoryView['trend'] }) {
  const t = await getTranslations('history');
  const count = trend.overall.length;
  if (count < 2) return <p className="mb-6 text-sm text-faint">{t('trend.few')}</p>;
  const rows = [
    { id: 'overall', name: t('trend.overall'), values: trend.overall },
    ...DIMENSIONS.map((id) => ({
      id,
      name: t(`dimension.${id}`),
      values: trend.dimensions[id],
    })),
  ];
  return (
    <Card title={t('trend.title')} description={t('trend.text', { count })} className="mb-6">
      <ul className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 lg:grid-cols-6">
        {rows.map(({ id, name, values }) => {
          const from = Math.round(values[0] ?? 0);
          const to = Math.round(values.at(-1) ?? 0);
          return (
            <li key={id}>
              <p className="flex items-baseline justify-between gap-2 text-sm text-soft">
                {name}
                <span className="num font-semibold text-ink">{t('trend.now', { to })}</span>
              </p>
              <div className="[&_svg]:h-10 [&_svg]:w-full">
                <Sparkline
                  label={t('trend.label', { name, count, from, to })}
                  values={values}
                  width={140}
                  height={40}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
