import type { CallWindows } from '@/lib/model/policy';
import type { Breach, RuleKind } from '@/lib/scoring/kinds/rule-kind';
import type { Rubric } from '@/lib/scoring/rubric';

/**
 * The preparation: who the agent calls as, what for, and when. Judged only where the case says what is right; the time
 * goes by the policy `call-windows`.
 */
export const prepare: RuleKind<'prepare'> = (check, reading, rubric) => {
  const chosen = reading.call.preparation;
  const right = rubric.case?.prepare;
  if (!chosen || !right) return [];
  if (check.field === 'identity' && !right.identity.includes(chosen.identity))
    return breach(chosen.identity);
  if (check.field === 'goal' && !right.goal.includes(chosen.goal)) return breach(chosen.goal);
  const meant =
    check.between?.some(([from, to]) => chosen.time >= from && chosen.time <= to) ?? true;
  if (check.field === 'time' && meant && !timeIsRight(chosen.time, right, rubric))
    return breach(chosen.time);
  return [];
};

const breach = (quote: string): Breach[] => [{ turn: null, span: null, quote }];

function timeIsRight(
  time: string,
  right: { window: 'call-hours' | 'care-call'; holiday: boolean },
  rubric: Rubric,
): boolean {
  const policy = rubric.policies.get('call-windows') as CallWindows | undefined;
  if (policy?.kind !== 'call-windows') return true;
  if (time > policy.never_after) return false;
  if (right.holiday && right.window !== 'care-call') return false;
  const windows = right.window === 'care-call' ? policy.care_windows : policy.windows;
  return windows.some((window) => time >= window.from && time <= window.to);
}
