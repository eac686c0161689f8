import { hasAny, inPhase, spanOf } from '@/lib/scoring/call-reading';
import type { RuleKind } from '@/lib/scoring/kinds/rule-kind';

/** None of the moves may occur in the phase. Breached at every turn where one does. */
export const moveAbsent: RuleKind<'move-absent'> = (check, reading) =>
  reading.agents
    .filter((agent) => inPhase(reading, agent, check.phase) && hasAny(agent.moves, check.none_of))
    .map((agent) => ({ turn: agent.index, span: spanOf(agent, check.none_of) }));
