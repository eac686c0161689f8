import { X } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { PolicyRow } from '@/lib/model/policy-rows';
import type { Text } from '@/lib/model/text';

/** The rows of a policy. What is not done stands out and says why. */
export async function PolicyTable(props: {
  rows: readonly PolicyRow[];
  words: (text: Text) => string;
}) {
  const t = await getTranslations('handbook');
  const { rows, words } = props;
  return (
    <section aria-labelledby="policy-table">
      <h2 id="policy-table" className="mb-2 text-base font-semibold">
        {t('table')}
      </h2>
      <dl className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface shadow-card">
        {rows.map((row) => {
          const dont = row.teach_as === 'dont';
          return (
            <div
              key={row.id}
              className={`grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)] ${dont ? 'border-s-4 border-s-critical' : ''}`}
            >
              <dt className="font-semibold">
                {dont && (
                  <span className="mb-0.5 flex items-center gap-1 text-xs font-medium text-critical-text">
                    <X aria-hidden className="size-3.5" />
                    {t('dont')}
                  </span>
                )}
                {words(row.what)}
              </dt>
              <dd>
                {dont && <span className="text-sm text-soft">{t('instead')}</span>}
                {words(row.value)}
                {row.caution && <p className="mt-1 text-sm text-soft">{words(row.caution)}</p>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
