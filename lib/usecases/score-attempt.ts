import type { Content } from '@/lib/model/content';
import type { AttemptPins, LogEntry } from '@/lib/model/log';
import type { Report } from '@/lib/model/report';
import { fromLog } from '@/lib/scoring/from-log';
import { scoreCall } from '@/lib/scoring/score-call';

/** The report of an attempt, from its log and the content it is pinned to. Throws when the case is not in it: a bug. */
export function scoreAttempt(
  content: Content,
  pins: AttemptPins,
  entries: readonly LogEntry[],
): Report {
  const loaded = content.cases.get(pins.caseId);
  if (!loaded) throw new Error(`the content lacks ${pins.caseId}`);
  const call = fromLog({ pins, entries: [...entries] }, loaded.case);
  return scoreCall(call, {
    rules: content.rules,
    policies: content.policies,
    case: loaded.case,
    objections: content.objections,
    house: pins.house,
  });
}
