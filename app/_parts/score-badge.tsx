import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { Tone } from '@/components/ui/tone';
import type { Band } from '@/lib/model/dimension';

const TONES: Readonly<Record<Band, Tone>> = {
  excellent: 'good',
  good: 'good',
  fair: 'neutral',
  poor: 'signal',
  fail: 'critical',
};

/** A score with its band in words. */
export async function ScoreBadge({ score, band }: { score: number; band: Band | null }) {
  const t = await getTranslations('history');
  return (
    <span className="inline-flex items-center gap-x-2 max-sm:flex-col">
      <span className="num text-lg font-bold">{Math.round(score)}</span>
      {band && <Badge tone={TONES[band]}>{t(`band.${band}`)}</Badge>}
    </span>
  );
}
