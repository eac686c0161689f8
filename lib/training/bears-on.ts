import type { AgentAction } from '@/lib/model/action';
import type { MoveId } from '@/lib/model/move-id';
import type { CardId } from '@/lib/model/review';
import type { RuleCheck } from '@/lib/model/rule';

/** Moves that keep a line open without saying anything: nobody shows a skill by them alone. */
const EMPTY_MOVES: ReadonlySet<MoveId> = new Set(['acknowledge', 'clarify-request']);

/**
 * Whether what a person did in a short call shows anything about its skill, so that no loss means that it was kept. A rule
 * that asks for something is shown by doing it, one about holding by a hold; a rule that forbids, and whatever is no rule of
 * the content, by a reply that says something. Silence shows nothing, nor does hanging up. `check` is that of the rule,
 * undefined for a finding that the scoring makes itself.
 */
export function bearsOn(
  skill: CardId,
  check: RuleCheck | undefined,
  did: readonly AgentAction[],
): boolean {
  if (check?.kind === 'hold') return did.some(({ type }) => type === 'hold');
  const done = did.flatMap((action) =>
    action.type === 'say' ? action.moves.map(({ id }) => id) : [],
  );
  const wanted = wantedMoves(skill, check);
  return done.some((move) => (wanted ? wanted.includes(move) : !EMPTY_MOVES.has(move)));
}

/** The moves that a skill consists of; null for one that is kept by leaving something out. */
function wantedMoves(skill: CardId, check: RuleCheck | undefined): readonly string[] | null {
  switch (check?.kind) {
    case 'move-present':
      return check.any_of;
    case 'answers':
      return check.with.length > 0 ? check.with : null;
    case 'order':
    case 'goes-with':
      return check.moves;
    case undefined: {
      const [, kind, name = ''] = skill.split('/');
      if (kind === 'checkpoint') return [name];
      return kind === 'safety' ? ['urgent-escalate'] : null;
    }
    default:
      return null;
  }
}
