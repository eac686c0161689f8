import {
  type AgentAt,
  type CallReading,
  hasAny,
  inPhase,
  patientBefore,
  spanOf,
} from '@/lib/scoring/call-reading';
import type { CheckOf, RuleKind } from '@/lib/scoring/kinds/rule-kind';

/** None of the moves may occur in the phase. Breached at every turn where one does and `concerns` the check. */
export const moveAbsent: RuleKind<'move-absent'> = (check, reading) =>
  reading.agents
    .filter((agent) => inPhase(reading, agent, check.phase) && hasAny(agent.moves, check.none_of))
    .filter((agent) => concerns(check, reading, agent))
    .map((agent) => ({
      turn: agent.index,
      span: spanOf(agent, check.none_of),
      about: check.none_of.find((move) => agent.moves.has(move)),
    }));

/** The turn follows a line of the patient and holds words that the check is about; always, when it names neither. */
export function concerns(
  check: CheckOf<'move-absent'>,
  reading: CallReading,
  agent: AgentAt,
): boolean {
  const said = patientBefore(reading, agent);
  return (
    (check.after.length === 0 || check.after.some((act) => said?.acts.has(act))) &&
    (check.words.length === 0 || check.words.some((word) => agent.turn.text.includes(word)))
  );
}
