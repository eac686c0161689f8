import { decide } from '@/lib/access/decide';
import { callView } from '@/lib/call/call-view';
import type { CallView } from '@/lib/model/call-view';
import type { CallWindows } from '@/lib/model/policy';
import type { CallDeps } from './call-deps';
import { openCall } from './open-call';
import type { ActingPerson } from './ports';
import { shortCallTime } from './short-call-time';

/** The running call as its own trainee may see it now; the way back in after a reload or on another device. */
export async function viewCall(
  deps: CallDeps,
  actor: ActingPerson,
  attemptId: string,
): Promise<{ ok: true; view: CallView } | { ok: false; code: 'not-found' | 'cannot-replay' }> {
  const opened = await openCall(deps, attemptId);
  if (!opened.ok) return opened;
  const { attempt, patient, state, content } = opened;
  if (
    decide(
      actor.role,
      'attempt.view-running',
      actor.userId === attempt.traineeId ? 'own' : 'other',
    ) === 'deny'
  )
    return { ok: false, code: 'not-found' };
  const windows = (content.policies.get('call-windows') as CallWindows | undefined) ?? null;
  return {
    ok: true,
    view: callView({
      attemptId,
      pins: attempt.pins,
      patient,
      state,
      windows,
      startedAt: attempt.startedAt.getTime(),
      ...shortCallTime(attempt, state.entries),
      finished: attempt.finishedAt !== null,
      now: deps.clock.now().getTime(),
    }),
  };
}
