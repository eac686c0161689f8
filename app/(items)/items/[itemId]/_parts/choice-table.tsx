import { Check } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { cn } from '@/components/ui/cn';
import { LEAST_OTHERS, LEAST_THIRDS } from '@/lib/model/least-answers';

interface Choice {
  key: string;
  text: string;
  situation: string | null;
  right: boolean;
  share: number;
  strong: number | null;
  weak: number | null;
}

/** What was chosen how often: by all, and by the strong and the weak third. */
export async function ChoiceTable(props: { choices: readonly Choice[]; third: number }) {
  const t = await getTranslations('items.choices');
  const hasThirds = props.third > 0;
  return (
    <>
      <ul className="divide-y divide-line">
        {props.choices.map((choice) => (
          <li
            key={choice.key}
            className="grid gap-x-6 gap-y-2 py-3 sm:grid-cols-[1fr_minmax(0,18rem)]"
          >
            <div className="min-w-0">
              {choice.situation && <p className="text-sm text-soft">{choice.situation}</p>}
              <p className="flex items-start gap-2">
                <span
                  aria-hidden
                  className={cn(
                    'mt-1 grid size-5 shrink-0 place-items-center rounded-full',
                    choice.right ? 'bg-accent text-accent-ink' : 'border border-edge',
                  )}
                >
                  {choice.right && <Check className="size-3.5" />}
                </span>
                <span className={choice.right ? 'font-medium' : undefined}>
                  {choice.text}
                  {choice.right && <span className="sr-only">{t('right')}</span>}
                </span>
              </p>
            </div>
            <dl className="space-y-1 text-sm">
              <Share name={t('all')} share={choice.share} className="bg-edge" />
              {hasThirds && (
                <>
                  <Share name={t('strong')} share={choice.strong ?? 0} className="bg-accent" />
                  <Share name={t('weak')} share={choice.weak ?? 0} className="bg-signal" />
                </>
              )}
            </dl>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-faint">
        {hasThirds
          ? t('thirds', { count: props.third })
          : t('noThirds', { people: LEAST_THIRDS, others: LEAST_OTHERS })}
      </p>
    </>
  );
}

function Share({ name, share, className }: { name: string; share: number; className: string }) {
  const percent = `${Math.round(share * 100)}%`;
  return (
    <div className="flex items-center gap-2">
      <dt className="w-16 shrink-0 text-soft">{name}</dt>
      <dd className="flex flex-1 items-center gap-2">
        <span aria-hidden className="h-2 flex-1 rounded-full bg-line">
          <span className={cn('block h-full rounded-full', className)} style={{ width: percent }} />
        </span>
        <span className="num w-12 shrink-0 text-end">{percent}</span>
      </dd>
    </div>
  );
}
