import type { MoodLevels } from '@/lib/model/mood';
import { isFault, type MoveId } from '@/lib/model/move-id';
import type { Persona } from '@/lib/model/persona';
import { EFFECTS, type Effect } from './effects';
import { shift } from './shift';

/** What a fault costs in patience by how many came before it in the call: one slip is borne with, a habit is not. */
const FORBEARANCE = [0.45, 0.7] as const;

/** The table of effects with every level written out, so that a move is weighed without asking what it leaves alone. */
const CHANGES: ReadonlyMap<string, Required<Effect>> = new Map(
  Object.entries(EFFECTS).map(([move, { trust = 0, patience = 0, concern = 0 }]) => [
    move,
    { trust, patience, concern },
  ]),
);

/**
 * Changes the levels by the moves of one reply, each move once. `made` holds every move made before in the call: a kind
 * word wears out, an insult does not.
 */
export function weighMoves(
  levels: MoodLevels,
  traits: Persona['traits'],
  made: readonly MoveId[],
  moves: readonly MoveId[],
): void {
  for (const move of moves) {
    const change = CHANGES.get(move) as Required<Effect>;
    const fault = isFault(move);
    const wear = fault ? 1 : 1 / (1 + timesMade(move, made));
    const { trust, concern } = change;
    const patience = fault ? change.patience * forbearance(made) : change.patience;
    levels.trust = shift(
      levels.trust,
      trust * (trust > 0 ? wear * (0.7 + 0.6 * traits.trust) : 1.2 - 0.4 * traits.trust),
    );
    levels.patience = shift(
      levels.patience,
      patience * (patience > 0 ? wear : 1.4 - 0.8 * traits.patience),
    );
    levels.concern = shift(
      levels.concern,
      concern * (concern < 0 ? wear : 0.6 + 0.8 * traits.anxiety),
    );
  }
}

function timesMade(move: MoveId, made: readonly MoveId[]): number {
  let times = 0;
  for (const one of made) if (one === move) times++;
  return times;
}

function forbearance(made: readonly MoveId[]): number {
  let faults = 0;
  for (const one of made) if (isFault(one)) faults++;
  return FORBEARANCE[faults] ?? 1;
}
