import type { AgentAction } from '@/lib/model/action';
import type { LogEntry } from '@/lib/model/log';
import type { Patient, PatientRefusal } from '@/lib/patient/patient';
import { placeOf } from '@/lib/patient/place-of';
import type { CallState } from './call-state';

/** Hints that a coached call offers at the most. */
export const MOST_HINTS = 3;

export type CallRefusal =
  | PatientRefusal
  | 'prepare-first'
  | 'already-prepared'
  | 'call-not-over'
  | 'already-wrapped-up'
  | 'no-hints-left'
  | 'not-connected';

export type Applied =
  | { ok: true; state: CallState; entry: LogEntry; took: string[] }
  | { ok: false; code: CallRefusal };

/**
 * Appends one action to a call. `at` is ms since the attempt began; a clock that went backwards is held at the last
 * entry's time. A refused action changes nothing.
 */
export function applyAction(
  patient: Patient,
  state: CallState,
  action: AgentAction,
  at: number,
): Applied {
  const time = Math.max(state.at, Math.floor(at) || 0);
  switch (action.type) {
    case 'prepare':
      if (state.phase !== 'prepare') return { ok: false, code: 'already-prepared' };
      return append(state, action, time, { phase: 'ready', preparation: action.preparation }, null);
    case 'wrap-up':
      if (state.phase === 'done') return { ok: false, code: 'already-wrapped-up' };
      if (state.phase !== 'wrap-up') return { ok: false, code: 'call-not-over' };
      return append(state, action, time, { phase: 'done', wrapUp: action.wrapUp }, null);
    case 'hint': {
      if (state.phase !== 'connected') return { ok: false, code: 'not-connected' };
      const place = placeOf(state.snapshot.value);
      if (state.hints.length >= MOST_HINTS || state.hints.includes(place))
        return { ok: false, code: 'no-hints-left' };
      return append(state, action, time, { hints: [...state.hints, place] }, null);
    }
    default: {
      if (state.phase === 'prepare') return { ok: false, code: 'prepare-first' };
      const step = patient.step(state.snapshot, action);
      if (!step.ok) return step;
      const { line } = step.reaction;
      const ended = action.type === 'time-up' ? 'done' : 'wrap-up';
      const phase = line === 'ended' ? ended : line === 'on-hold' ? 'on-hold' : 'connected';
      const usedReplies =
        action.type === 'say' && action.replyId
          ? [...state.usedReplies, action.replyId]
          : state.usedReplies;
      return append(
        state,
        action,
        time,
        { phase, snapshot: step.snapshot, usedReplies },
        step.reaction,
        step.took,
      );
    }
  }
}

/** The call with one entry more. */
function append(
  state: CallState,
  action: AgentAction,
  at: number,
  change: Partial<CallState>,
  reaction: LogEntry['reaction'],
  took: string[] = [],
): Applied {
  const seq = state.seq + 1;
  const entry: LogEntry = { seq, at, action, reaction };
  return {
    ok: true,
    entry,
    took,
    state: {
      phase: change.phase ?? state.phase,
      seq,
      at,
      snapshot: change.snapshot ?? state.snapshot,
      entries: [...state.entries, entry],
      preparation: change.preparation ?? state.preparation,
      wrapUp: change.wrapUp ?? state.wrapUp,
      hints: change.hints ?? state.hints,
      usedReplies: change.usedReplies ?? state.usedReplies,
    },
  };
}
