import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { HandbookEntry } from '@/lib/model/handbook';

const TONE = { critical: 'critical', major: 'signal', minor: 'neutral' } as const;

/** How grave a breach of a rule is; steps of the script and policies carry their own word instead. */
export async function KindBadge({ entry }: { entry: Pick<HandbookEntry, 'kind' | 'severity'> }) {
  const t = await getTranslations('handbook');
  if (entry.severity)
    return <Badge tone={TONE[entry.severity]}>{t(`severity.${entry.severity}`)}</Badge>;
  const policy = entry.kind === 'policy';
  return <Badge tone={policy ? 'neutral' : 'accent'}>{t(policy ? 'policy' : 'step')}</Badge>;
}
