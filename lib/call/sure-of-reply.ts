import type { AgentAction } from '@/lib/model/action';

type Say = Extract<AgentAction, { type: 'say' }>;

/**
 * How sure the language model is of a reply, 0..1: no surer than that it was speech at all, nor than of the move it is
 * surest of. 0 when no move was found.
 */
export function sureOfReply({ moves, understood }: Pick<Say, 'moves' | 'understood'>): number {
  return Math.min(
    understood,
    moves.reduce((most, move) => Math.max(most, move.confidence), 0),
  );
}
