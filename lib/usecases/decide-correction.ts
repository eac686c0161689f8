import { decide } from '@/lib/access/decide';
import { MeantMoves } from '@/lib/model/correction';
import type { ActingPerson } from './ports';
import { relationTo } from './relation-to';
import type { TrainingDeps } from './training-deps';

export type DecideResult =
  | { ok: true }
  | { ok: false; code: 'not-found' | 'bad-moves' | 'decided' };

/**
 * A trainer confirms a correction, with the moves as they should have been heard, or rejects it. Final: what was decided stays,
 * with who decided it. Past calls keep their score.
 */
export async function decideCorrection(
  deps: Pick<TrainingDeps, 'teams' | 'corrections' | 'clock'>,
  actor: ActingPerson,
  wish: { correctionId: string; confirm: boolean; moves: readonly string[]; reason: string },
): Promise<DecideResult> {
  const correction = await deps.corrections.find(wish.correctionId);
  if (!correction) return { ok: false, code: 'not-found' };
  const relation = await relationTo(deps.teams, actor, correction.personId);
  if (decide(actor.role, 'correction.decide', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  const settled = MeantMoves.safeParse({ moves: [...new Set(wish.moves)], note: wish.reason });
  if (!settled.success) return { ok: false, code: 'bad-moves' };
  const done = await deps.corrections.decide(correction.id, {
    status: wish.confirm ? 'confirmed' : 'rejected',
    settled: wish.confirm ? settled.data.moves : null,
    reason: settled.data.note,
    decidedBy: actor.userId,
    decidedAt: deps.clock.now(),
  });
  return done ? { ok: true } : { ok: false, code: 'decided' };
}
