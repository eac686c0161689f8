import type { RuleKind } from '@/lib/scoring/kinds/rule-kind';

/**
 * Those of the moves that occur must first occur in this order. Two in the same turn are in order unless both have a
 * span and the spans say otherwise (and the check looks within turns). Breached once, at the first move that came too early.
 */
export const order: RuleKind<'order'> = (check, reading) => {
  const firsts = check.moves.flatMap((move) => {
    const agent = reading.moves.has(move) && reading.agents.find((a) => a.moves.has(move));
    if (!agent) return [];
    const span = agent.turn.moves.find((m) => m.id === move)?.span ?? null;
    return [{ turn: agent.index, span, move }];
  });
  for (let i = 1; i < firsts.length; i++) {
    const [before, after] = [firsts[i - 1], firsts[i]];
    if (!before || !after) continue;
    const swapped =
      after.turn < before.turn ||
      (check.within_turn &&
        after.turn === before.turn &&
        after.span !== null &&
        before.span !== null &&
        after.span[1] <= before.span[0]);
    if (swapped) return [{ turn: after.turn, span: after.span, about: `first ${before.move}` }];
  }
  return [];
};
