import { shortCallEnd } from '@/lib/call/short-call';
import type { LogEntry } from '@/lib/model/log';
import { microCallOf } from '@/lib/training/micro-call';
import type { Attempt } from './ports';

/**
 * When this call is over if it is a short one, in ms since the attempt began; null while nothing was done in it. Of any other
 * call nothing: it lasts as long as it lasts, also one that plays the whole case again for a skill.
 */
export function shortCallTime(
  { forStep, forkedFrom }: Pick<Attempt, 'forStep' | 'forkedFrom'>,
  entries: readonly LogEntry[],
): { endsAt?: number | null } {
  return forkedFrom && microCallOf(forStep)
    ? { endsAt: shortCallEnd(forkedFrom.seq, entries) }
    : {};
}
