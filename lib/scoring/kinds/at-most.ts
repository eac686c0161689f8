import { hasAny, spanOf } from '@/lib/scoring/call-reading';
import type { RuleKind } from '@/lib/scoring/kinds/rule-kind';

/** One of the moves in at most so many turns; breached at every turn beyond. */
export const atMost: RuleKind<'at-most'> = (check, reading) =>
  reading.agents
    .filter((agent) => hasAny(agent.moves, check.moves))
    .slice(check.most)
    .map((agent) => ({
      turn: agent.index,
      span: spanOf(agent, check.moves),
      about: check.moves.find((move) => agent.moves.has(move)),
    }));
