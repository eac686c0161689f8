import type { Tone } from '@/components/ui/tone';
import type { ShownFinding } from './debrief-props';

/** Red is kept for critical faults. */
export function findingTone(severity: ShownFinding['severity']): Tone {
  const tones = {
    praise: 'good',
    minor: 'neutral',
    major: 'signal',
    critical: 'critical',
  } as const;
  return tones[severity];
}
