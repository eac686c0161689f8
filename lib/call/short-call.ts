import type { AgentAction } from '@/lib/model/action';
import type { LogEntry } from '@/lib/model/log';

/** How long a short call lasts, from the first thing done in it. */
export const SHORT_CALL_MS = 90_000;

/**
 * When a short call is over, in ms since the attempt began, by the times of its own log: `firstSeq` is the first entry that
 * was not taken over from the old call. Null while nothing was done: whoever opens it and goes for a coffee loses no time.
 */
export function shortCallEnd(firstSeq: number, entries: readonly LogEntry[]): number | null {
  const first = entries.find((entry) => entry.seq >= firstSeq);
  return first ? first.at + SHORT_CALL_MS : null;
}

/**
 * What becomes of an action in a call that is over at `endsAt` (null: no end is set). What is said as the first thing after
 * the end is still heard, for it was begun before; hanging up is always possible; everything else becomes the end. Asking
 * for the end before its time gives `time-left`. The last entry was at `lastAt`, the action comes at `at`.
 */
export function withinTime(
  action: AgentAction,
  { endsAt, lastAt, at }: { endsAt: number | null; lastAt: number; at: number },
): AgentAction | 'time-left' {
  if (endsAt === null || at < endsAt) return action.type === 'time-up' ? 'time-left' : action;
  if (action.type === 'hang-up' || action.type === 'wrap-up') return action;
  if (action.type === 'say' && lastAt < endsAt) return action;
  return { type: 'time-up' };
}
