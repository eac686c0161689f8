import { decide } from '@/lib/access/decide';
import { MeantMoves } from '@/lib/model/correction';
import type { ActingPerson } from './ports';
import { relationTo } from './relation-to';
import type { TrainingDeps } from './training-deps';

export type SuggestResult =
  | { ok: true }
  | {
      ok: false;
      code: 'not-found' | 'not-finished' | 'not-typed' | 'bad-moves' | 'same-as-heard' | 'decided';
    };

/**
 * "I meant …": the trainee says which moves a typed or spoken reply of a finished call was meant to make. Changes neither the log
 * nor the score; a trainer decides. Said again before the decision, it replaces what was said before.
 */
export async function suggestCorrection(
  deps: Pick<TrainingDeps, 'attempts' | 'teams' | 'corrections' | 'clock' | 'dice'>,
  actor: ActingPerson,
  wish: { attemptId: string; seq: number; moves: readonly string[]; note: string },
): Promise<SuggestResult> {
  const attempt = await deps.attempts.find(wish.attemptId);
  if (!attempt) return { ok: false, code: 'not-found' };
  const relation = await relationTo(deps.teams, actor, attempt.traineeId);
  if (decide(actor.role, 'correction.suggest', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  if (!attempt.finishedAt) return { ok: false, code: 'not-finished' };
  const meant = MeantMoves.safeParse({ moves: [...new Set(wish.moves)], note: wish.note });
  if (!meant.success) return { ok: false, code: 'bad-moves' };
  const entries = await deps.attempts.entries(wish.attemptId);
  const at = entries.findIndex(({ seq }) => seq === wish.seq);
  const action = entries[at]?.action;
  if (action?.type !== 'say' || action.how === 'pick') return { ok: false, code: 'not-typed' };
  const heard = [...new Set(action.moves.map(({ id }) => id))];
  const { moves, note } = meant.data;
  if (heard.length === moves.length && heard.every((move) => moves.includes(move)))
    return { ok: false, code: 'same-as-heard' };
  const before = entries.slice(0, at).findLast(({ reaction }) => reaction?.says.length);
  const kept = await deps.corrections.suggest({
    id: deps.dice.id(),
    attemptId: attempt.id,
    seq: wish.seq,
    personId: attempt.traineeId,
    caseId: attempt.pins.caseId,
    prev: before?.reaction?.says.map(({ text }) => text.zh).join('') ?? null,
    text: action.text,
    heard,
    languageVersion: attempt.pins.languageVersion,
    meant: moves,
    note,
    status: 'open',
    suggestedAt: deps.clock.now(),
    decidedBy: null,
    decidedAt: null,
    settled: null,
    reason: '',
  });
  return kept ? { ok: true } : { ok: false, code: 'decided' };
}
