import type { Rule } from '@/lib/model/rule';
import { type CallReading, hasAny, quoteOf } from '@/lib/scoring/call-reading';
import { chargeOnce } from '@/lib/scoring/charge-once';
import { type FindingDraft, fillMessage } from '@/lib/scoring/finding-draft';
import { runCheck } from '@/lib/scoring/kinds/registry';
import type { Breach } from '@/lib/scoring/kinds/rule-kind';
import { recommendedAt, withHouse } from '@/lib/scoring/recommended-wording';
import type { Rubric } from '@/lib/scoring/rubric';
import { ruleBook } from '@/lib/scoring/rule-book';

/**
 * Findings of the rules that were not kept. A repeated breach costs `again` of the first, and all of a rule together at
 * most `at_most`; what several rules find amiss at one turn is charged once. Rules that forbid fault moves are left out: faults are charged by `faultFindings`, with their words.
 */
export function ruleFindings(reading: CallReading, rubric: Rubric): FindingDraft[] {
  const broken = ruleBook(rubric.rules)
    .checked.filter((rule) => applies(rule, reading))
    .map((rule) => ({ rule, breaches: breachesOf(rule, reading, rubric) }))
    .filter(({ breaches }) => breaches.length > 0);
  return chargeOnce(broken).flatMap(({ rule, breaches }) =>
    charged(rule, breaches, reading, rubric),
  );
}

/** The breaches of a rule that applies: those of its check, without turns it leaves to the fault they hold. */
function breachesOf(rule: Rule, reading: CallReading, rubric: Rubric): Breach[] {
  const found = runCheck(rule.check, reading, rubric);
  if (!rule.spares_faults || found.length === 0) return found;
  const faulty = new Set(reading.agents.filter((a) => a.faults.length > 0).map((a) => a.index));
  return found.filter(({ turn }) => turn === null || !faulty.has(turn));
}

/** Whether the `when` of a rule holds for this call. */
export function applies(rule: Rule, reading: CallReading): boolean {
  const { when } = rule;
  const { call, acts } = reading;
  if (when.channel && !when.channel.includes(call.channel)) return false;
  if (when.direction && !when.direction.includes(call.direction)) return false;
  if (when.acts && !when.acts.some((act) => acts.has(act))) return false;
  if (when.without_acts?.some((act) => acts.has(act))) return false;
  if (when.without_situations?.includes(call.situation)) return false;
  if (when.moves && !hasAny(reading.moves, when.moves)) return false;
  return reading.agents.length >= (when.min_agent_turns ?? 0);
}

function charged(
  rule: Rule,
  breaches: readonly Breach[],
  reading: CallReading,
  rubric: Rubric,
): FindingDraft[] {
  let spent = 0;
  return breaches.flatMap((breach, i) => {
    const cost = Math.min(
      rule.points * (i === 0 ? 1 : rule.again),
      (rule.at_most ?? Infinity) - spent,
    );
    if (cost <= 0) return [];
    spent += cost;
    return [draft(rule, breach, cost, reading, rubric)];
  });
}

function draft(
  rule: Rule,
  breach: Breach,
  cost: number,
  reading: CallReading,
  rubric: Rubric,
): FindingDraft {
  const turn = breach.turn === null ? undefined : reading.call.turns[breach.turn];
  const quote = breach.quote ?? (turn ? quoteOf(turn.text, breach.span) : '');
  const own = rule.better ?? rule.good ?? null;
  const place = turn?.speaker === 'agent' ? turn.place : null;
  const recommended =
    rule.check.kind === 'answers' || rule.check.kind === 'goes-with'
      ? recommendedAt(place, rubric)
      : null;
  return {
    rule: rule.id,
    dimension: rule.dimension,
    severity: rule.severity,
    points: -cost,
    turn: breach.turn,
    span: breach.span ? [breach.span[0], breach.span[1]] : null,
    message: fillMessage(withHouse(rule.says, rubric), quote),
    why: rule.why,
    better: recommended ?? (own ? withHouse(own, rubric) : null),
  };
}
