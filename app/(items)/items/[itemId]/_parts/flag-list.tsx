import { CircleAlert, Info } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { cn } from '@/components/ui/cn';
import { ITEM_FLAGS, type ItemFlag } from '@/lib/model/item-quality-view';

/** The first five of the closed list are grave. */
const GRAVE: ReadonlySet<ItemFlag> = new Set(ITEM_FLAGS.slice(0, 5));

/** What was found against an item: what it means, and what to do about it. */
export async function FlagList({ flags }: { flags: readonly ItemFlag[] }) {
  const t = await getTranslations('items');
  if (flags.length === 0) return null;
  return (
    <ul aria-label={t('flags')} className="grid gap-3 lg:grid-cols-2">
      {flags.map((flag) => {
        const grave = GRAVE.has(flag);
        const Icon = grave ? CircleAlert : Info;
        return (
          <li
            key={flag}
            className={cn(
              'rounded-xl border px-5 py-4',
              grave ? 'border-critical/40 bg-critical-soft' : 'border-signal/40 bg-signal-soft',
            )}
          >
            <h2
              className={cn(
                'flex items-center gap-2 font-semibold',
                grave ? 'text-critical-text' : 'text-signal-text',
              )}
            >
              <Icon aria-hidden className="size-5" />
              {t(`flag.${flag}.name`)}
            </h2>
            <p className="mt-1">{t(`flag.${flag}.why`)}</p>
            <p className="mt-1">
              {t.rich('todo', {
                what: t(`flag.${flag}.todo`),
                strong: (words) => <span className="font-medium">{words}</span>,
              })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
