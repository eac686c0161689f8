import type { RuleKind } from '@/lib/scoring/kinds/rule-kind';

/** An inbound call is picked up within so many rings, or the first turn makes up for it with a word of apology. */
export const rings: RuleKind<'rings'> = (check, reading) => {
  const first = reading.agents[0];
  const count = first?.turn.rings;
  if (!first || count === undefined || reading.call.direction !== 'inbound') return [];
  if (count <= check.most) return [];
  const made =
    first.moves.has('hold-thanks') ||
    first.moves.has('apologize-service') ||
    /久等|让您等|抱歉|不好意思|对不起|對不起|讓您/u.test(first.turn.text);
  return made ? [] : [{ turn: first.index, span: null, quote: String(count) }];
};
