import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { Tone } from '@/components/ui/tone';
import type { ItemQualityRow, ItemVerdict } from '@/lib/model/item-quality-view';

const TONE: Readonly<Record<ItemVerdict, Tone>> = {
  suspect: 'critical',
  look: 'signal',
  sound: 'good',
  few: 'neutral',
  none: 'neutral',
};

/** What can be said of an item in a word or two: its gravest flag, or that nothing is wrong or known. */
export function VerdictBadge({ verdict, flags }: Pick<ItemQualityRow, 'verdict' | 'flags'>) {
  const t = useTranslations('items');
  const [first, ...more] = flags;
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      <Badge tone={TONE[verdict]} dot={verdict !== 'few' && verdict !== 'none'}>
        {first ? t(`flag.${first}.name`) : t(`verdict.${verdict}`)}
      </Badge>
      {more.length > 0 && <span className="num text-xs text-soft">+{more.length}</span>}
    </span>
  );
}
