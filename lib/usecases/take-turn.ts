import { decide } from '@/lib/access/decide';
import { applyAction, type CallRefusal } from '@/lib/call/apply-action';
import type { CallState } from '@/lib/call/call-state';
import { callView } from '@/lib/call/call-view';
import { cleanReply } from '@/lib/call/clean-reply';
import { offeredReplies } from '@/lib/call/offered-replies';
import { replyAction } from '@/lib/call/reply-action';
import { withinTime } from '@/lib/call/short-call';
import { sureOfReply } from '@/lib/call/sure-of-reply';
import { withSecondOpinion } from '@/lib/call/with-second-opinion';
import type { AgentAction } from '@/lib/model/action';
import type { CallAct, CallRequest } from '@/lib/model/call-request';
import type { CallView } from '@/lib/model/call-view';
import type { CallWindows } from '@/lib/model/policy';
import type { Patient } from '@/lib/patient/patient';
import type { CallDeps } from './call-deps';
import { openCall } from './open-call';
import type { ActingPerson, Attempt } from './ports';
import { scoreAttempt } from './score-attempt';
import { shortCallTime } from './short-call-time';

export type TurnRefusal =
  | CallRefusal
  | 'not-found'
  | 'cannot-replay'
  | 'stale'
  | 'empty'
  | 'too-long'
  | 'not-offered'
  | 'typing-only'
  | 'no-hints-here'
  | 'time-left';

/** A refusal after the attempt was opened carries the view as it stands, so that the browser can catch up. */
export type TurnResult =
  | { ok: true; view: CallView }
  | { ok: false; code: TurnRefusal; view: CallView | null };

/**
 * One agent action, end to end: permission, sequence number, the moves of the words, the patient's answer, the log.
 * The entry is stored before it is answered. The same idempotency key is answered again and never applied twice.
 */
export async function takeTurn(
  deps: CallDeps,
  actor: ActingPerson,
  request: CallRequest,
): Promise<TurnResult> {
  const opened = await openCall(deps, request.attemptId);
  if (!opened.ok) return { ok: false, code: opened.code, view: null };
  const { attempt, patient, state } = opened;
  if (
    decide(actor.role, 'attempt.act', actor.userId === attempt.traineeId ? 'own' : 'other') ===
    'deny'
  )
    return { ok: false, code: 'not-found', view: null };

  const windows = opened.content.policies.get('call-windows') as CallWindows | undefined;
  const viewOf = (at: CallState, finished = attempt.finishedAt !== null): CallView =>
    callView({
      attemptId: attempt.id,
      pins: attempt.pins,
      patient,
      state: at,
      windows: windows ?? null,
      startedAt: attempt.startedAt.getTime(),
      ...shortCallTime(attempt, at.entries),
      finished,
      now: deps.clock.now().getTime(),
    });
  const refuse = (code: TurnRefusal): TurnResult => ({ ok: false, code, view: viewOf(state) });
  if (await deps.attempts.applied(attempt.id, request.idempotencyKey))
    return { ok: true, view: viewOf(state) };
  if (request.expectedSeq !== state.seq) return refuse('stale');

  const at = deps.clock.now().getTime() - attempt.startedAt.getTime();
  // a short call that has ended has no wrap-up; the engine alone would still take one
  if (attempt.finishedAt && request.act.type === 'wrap-up') return refuse('already-wrapped-up');
  const asked = toAction(deps, attempt, patient, state, request.act, at);
  if (typeof asked === 'string') return refuse(asked);
  const { endsAt = null } = shortCallTime(attempt, state.entries);
  const over = state.phase === 'wrap-up' || state.phase === 'done';
  const action = withinTime(asked, { endsAt: over ? null : endsAt, lastAt: state.at, at });
  if (typeof action === 'string') return refuse(action);
  let applied = applyAction(patient, state, action, at);
  if (!applied.ok) return refuse(applied.code);
  const advised = await askAgain(deps, attempt, state, action);
  if (advised !== action) applied = applyAction(patient, state, advised, at);
  if (!applied.ok) return refuse(applied.code);

  const finish = isFinished(attempt, applied.state)
    ? {
        report: scoreAttempt(opened.content, attempt.pins, applied.state.entries),
        at: deps.clock.now(),
      }
    : undefined;
  const stored = await deps.attempts.append(
    attempt.id,
    request.idempotencyKey,
    applied.entry,
    finish,
  );
  if (stored.ok) return { ok: true, view: viewOf(applied.state, finish !== undefined) };
  const fresh = await openCall(deps, attempt.id);
  const view = fresh.ok ? viewOf(fresh.state, fresh.attempt.finishedAt !== null) : null;
  return stored.code === 'repeated' && view
    ? { ok: true, view }
    : { ok: false, code: 'stale', view };
}

/**
 * Is there nothing left to do in a call that is in this state now? A short call is over with the call itself, whoever ended
 * it: the wrap-up was not what it was about.
 */
const isFinished = (attempt: Attempt, { phase, entries }: CallState): boolean =>
  phase === 'done' || (phase === 'wrap-up' && shortCallTime(attempt, entries).endsAt !== undefined);

/**
 * A typed reply that the language model is not sure of is shown to the second opinion, if there is one; never in an exam,
 * where everybody is to be heard by the same ears. Gives the action itself when nothing came back.
 */
async function askAgain(
  { secondOpinion }: CallDeps,
  { pins }: Attempt,
  state: CallState,
  action: AgentAction,
): Promise<AgentAction> {
  if (!secondOpinion || pins.mode === 'exam') return action;
  if (action.type !== 'say' || action.how === 'pick') return action;
  if (sureOfReply(action) >= secondOpinion.below) return action;
  const opinion = await secondOpinion.ask({ prev: lineBefore(state), text: action.text });
  return opinion ? withSecondOpinion(action, opinion) : action;
}

/** What the patient said last; null when nothing was said yet. */
function lineBefore(state: CallState): string | null {
  return (
    [...state.entries]
      .reverse()
      .find((e) => e.reaction && e.reaction.says.length > 0)
      ?.reaction?.says.map((line) => line.text.zh)
      .join('') ?? null
  );
}

function toAction(
  deps: CallDeps,
  { pins }: Attempt,
  patient: Patient,
  state: CallState,
  act: CallAct,
  at: number,
): AgentAction | TurnRefusal {
  switch (act.type) {
    case 'pick': {
      if (pins.mode === 'exam') return 'typing-only';
      const offered = offeredReplies(patient, state, pins.seed).find((o) => o.id === act.replyId);
      return offered ? replyAction(patient, pins.house, offered, act) : 'not-offered';
    }
    case 'type': {
      const cleaned = cleanReply(act.text);
      if (!cleaned.ok) return cleaned.code;
      const { moves, understood } = deps.language.detect({
        prev: lineBefore(state),
        text: cleaned.text,
      });
      return {
        type: 'say',
        how: act.spoken ? 'speak' : 'type',
        text: cleaned.text,
        en: null,
        replyId: null,
        moves,
        understood,
        interrupts: act.interrupts,
        gapMs: act.gapMs,
      };
    }
    case 'hint':
      return pins.mode === 'coached' ? act : 'no-hints-here';
    case 'silence':
    case 'resume':
      // nobody was silent for longer than the server has waited
      return { ...act, ms: Math.min(act.ms, Math.max(0, at - state.at) + 2_000) };
    default:
      return act;
  }
}
