import { type AgentAt, hasAny, inPhase, spanOf } from '@/lib/scoring/call-reading';
import type { CheckOf, RuleKind } from '@/lib/scoring/kinds/rule-kind';

/** None of the moves may occur in the phase. Breached at every turn where one does and `concerns` the check. */
export const moveAbsent: RuleKind<'move-absent'> = (check, reading) => {
  if (!hasAny(reading.moves, check.none_of)) return [];
  return reading.agents
    .filter((agent) => inPhase(reading, agent, check.phase) && hasAny(agent.moves, check.none_of))
    .filter((agent) => concerns(check, agent))
    .map((agent) => ({
      turn: agent.index,
      span: spanOf(agent, check.none_of),
      about: check.none_of.find((move) => agent.moves.has(move)),
    }));
};

/** The turn follows a line of the patient and holds words that the check is about; always, when it names neither. */
export function concerns(check: CheckOf<'move-absent'>, agent: AgentAt): boolean {
  return (
    (check.after.length === 0 || check.after.some((act) => agent.before?.acts.has(act))) &&
    (check.words.length === 0 || check.words.some((word) => agent.turn.text.includes(word)))
  );
}
