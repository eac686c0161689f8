import { hasAny, inPhase } from '@/lib/scoring/call-reading';
import type { RuleKind } from '@/lib/scoring/kinds/rule-kind';

/** One of the moves must occur in the phase. Breached once, at the turn where it was due. */
export const movePresent: RuleKind<'move-present'> = (check, reading) => {
  const due = reading.agents.filter((agent) => inPhase(reading, agent, check.phase));
  if (due.length === 0 || due.some((agent) => hasAny(agent.moves, check.any_of))) return [];
  const at = check.phase === 'open' ? due[0] : check.phase === 'close' ? due.at(-1) : undefined;
  return [{ turn: at?.index ?? null, span: null }];
};
