import type { FaultMove } from '@/lib/model/move-id';
import type { Rule } from '@/lib/model/rule';
import type { AgentAt, CallReading } from '@/lib/scoring/call-reading';
import { concerns } from '@/lib/scoring/kinds/move-absent';
import type { Rubric } from '@/lib/scoring/rubric';
import { ruleBook } from '@/lib/scoring/rule-book';
import { applies } from '@/lib/scoring/run-rules';

/**
 * The rule that gives the words and the weight of a fault at a turn: the closest one that applies, which is the one that
 * names what was said before, which words, or which calls (each counts once); among equals the first of the files. Undefined when no
 * rule is about the move.
 */
export function faultRuleAt(
  move: FaultMove,
  agent: AgentAt,
  reading: CallReading,
  rubric: Rubric,
): Rule | undefined {
  let closest: Rule | undefined;
  let nearness = -1;
  for (const { rule, check } of ruleBook(rubric.rules).worded.get(move) ?? []) {
    if (!applies(rule, reading) || !concerns(check, agent)) continue;
    const named = [check.after, check.words, Object.keys(rule.when)].filter(
      (one) => one.length > 0,
    ).length;
    if (named <= nearness) continue;
    closest = rule;
    nearness = named;
  }
  return closest;
}
