import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { HandbookEntry } from '@/lib/model/handbook';

const TONE = { critical: 'critical', major: 'signal', minor: 'neutral' } as const;

/** How grave a breach is; steps of the script carry the word for a step instead. */
export async function SeverityBadge({ severity }: { severity: HandbookEntry['severity'] }) {
  const t = await getTranslations('handbook');
  if (!severity) return <Badge tone="accent">{t('step')}</Badge>;
  return <Badge tone={TONE[severity]}>{t(`severity.${severity}`)}</Badge>;
}
