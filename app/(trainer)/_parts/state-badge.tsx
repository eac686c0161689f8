import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { Tone } from '@/components/ui/tone';
import type { AssignmentProgress } from '@/lib/model/assignment-view';

const TONES: Readonly<Record<AssignmentProgress['state'], Tone>> = {
  open: 'neutral',
  started: 'accent',
  done: 'good',
  overdue: 'signal',
};

/** How far somebody is with an assignment, in a word. */
export async function StateBadge({ state, late }: Pick<AssignmentProgress, 'state' | 'late'>) {
  const t = await getTranslations('team.state');
  return <Badge tone={TONES[state]}>{t(state === 'done' && late ? 'late' : state)}</Badge>;
}
