import { DIMENSIONS, type Dimension } from '@/lib/model/dimension';
import { type FaultMove, isCritical } from '@/lib/model/move-id';
import type { Report } from '@/lib/model/report';
import type { Rule } from '@/lib/model/rule';
import { type CallReading, quoteOf, spanOf } from '@/lib/scoring/call-reading';
import {
  type Effect,
  FAULT_EFFECTS,
  FIRST_SLIPS,
  REPEAT_WEIGHT,
} from '@/lib/scoring/fault-effects';
import { faultRuleAt } from '@/lib/scoring/fault-rule-at';
import { type FindingDraft, fillMessage } from '@/lib/scoring/finding-draft';
import { MOVE_WORDS } from '@/lib/scoring/move-words';
import { recommendedAt, withHouse } from '@/lib/scoring/recommended-wording';
import type { Rubric } from '@/lib/scoring/rubric';
import { SEVERE_FAULTS } from '@/lib/scoring/severe-faults';

export interface ChargedFault {
  readonly at: Report['faults'][number];
  readonly home: Dimension;
  /** What is left of each dimension after this one, given the faults before. */
  readonly leaves: Effect;
  readonly finding: FindingDraft;
}

/** Every fault of the call, one per turn and move, in order, with its weight and its words. The first turns with slips that are not critical weigh less. */
export function faultFindings(reading: CallReading, rubric: Rubric): ChargedFault[] {
  const seen = new Map<FaultMove, number>();
  let slips = 0;
  return reading.agents.flatMap((agent) => {
    const slip = FIRST_SLIPS[slips] ?? 1;
    if (agent.faults.some((move) => !isCritical(move))) slips += 1;
    return agent.faults.map((move) => {
      const before = seen.get(move) ?? 0;
      seen.set(move, before + 1);
      const { home, leaves } = FAULT_EFFECTS[move];
      const rule = faultRuleAt(move, agent, reading, rubric);
      const weight =
        (isCritical(move) ? 1 : slip) * REPEAT_WEIGHT ** before * ruleWeight(rule, leaves[home]);
      const left = Object.fromEntries(DIMENSIONS.map((d) => [d, leaves[d] ** weight])) as Record<
        Dimension,
        number
      >;
      return {
        at: { turn: agent.index, move },
        home,
        leaves: left,
        finding: finding(move, agent, home, rule, rubric),
      };
    });
  });
}

/** The points of the rule say how heavy the fault is in its home dimension; the other dimensions follow in proportion. */
function ruleWeight(rule: Rule | undefined, leaves: number): number {
  if (!rule) return 1;
  const left = Math.max(0.05, 1 - rule.points / 100);
  return Math.log(left) / Math.log(leaves);
}

function finding(
  move: FaultMove,
  agent: CallReading['agents'][number],
  home: Dimension,
  rule: Rule | undefined,
  rubric: Rubric,
): FindingDraft {
  const span = spanOf(agent, [move]);
  const quote = quoteOf(agent.turn.text, span);
  const words = MOVE_WORDS[move];
  const own = rule?.better ?? rule?.good;
  return {
    rule: `move/${move}`,
    dimension: home,
    severity: isCritical(move) ? 'critical' : SEVERE_FAULTS.has(move) ? 'major' : 'minor',
    points: 0,
    turn: agent.index,
    span,
    message: fillMessage(
      rule
        ? withHouse(rule.says, rubric)
        : {
            zh: `「{quote}」这句话属于${words.zh}，请换一种说法。`,
            en: `“{quote}”: this is ${words.en}. Please say it differently.`,
          },
      quote,
    ),
    why: rule?.why ?? null,
    better: recommendedAt(agent.turn.place, rubric) ?? (own ? withHouse(own, rubric) : null),
  };
}
