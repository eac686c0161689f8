import type { ScoredCall } from '@/lib/model/scored-call';
import { readCall } from '@/lib/scoring/call-reading';
import { faultRuleAt } from '@/lib/scoring/fault-rule-at';
import { isFaultRule } from '@/lib/scoring/is-fault-rule';
import { givesOccasion } from '@/lib/scoring/kinds/occasion';
import type { Rubric } from '@/lib/scoring/rubric';
import { applies, ruleFindings } from '@/lib/scoring/run-rules';

/**
 * The rules that a call puts to the test, by id, and how it came out. A rule about faults is broken where it words one,
 * so that of a general rule and a closer one only one is. Rules that do not apply and those of the handbook are left out.
 */
export function rulesTried(call: ScoredCall, rubric: Rubric): Map<string, 'kept' | 'broken'> {
  const reading = readCall(call);
  const found = new Set(ruleFindings(reading, rubric).map((finding) => finding.rule));
  const words = new Set(
    reading.agents.flatMap((agent) =>
      agent.faults.map((move) => faultRuleAt(move, agent, reading, rubric)?.id),
    ),
  );
  const tried = new Map<string, 'kept' | 'broken'>();
  for (const rule of rubric.rules) {
    if (!applies(rule, reading)) continue;
    const broken = isFaultRule(rule) ? words.has(rule.id) : found.has(rule.id);
    if (broken) tried.set(rule.id, 'broken');
    else if (givesOccasion(rule.check, reading, rubric)) tried.set(rule.id, 'kept');
  }
  return tried;
}
