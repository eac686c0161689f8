import { decide } from '@/lib/access/decide';
import type { CallDeps } from './call-deps';
import { openCall } from './open-call';
import { type CaseBundle, pinContent } from './pin-content';
import type { ActingPerson, Attempt } from './ports';

export type ForkResult =
  | { ok: true; attemptId: string }
  | { ok: false; code: 'not-found' | 'cannot-replay' | 'exam' | 'bad-sequence' };

/**
 * 「从这里再试一次」: a new attempt that begins as the old one did up to `beforeSeq` (exclusive), with the same seed and
 * content, so that the two can be compared. `forStep`: what it is played for, when it is for something. The forked log is stored as the new attempt's own first entries.
 */
export async function forkAttempt(
  deps: CallDeps,
  actor: ActingPerson,
  from: { attemptId: string; beforeSeq: number },
  forStep: Attempt['forStep'] = null,
): Promise<ForkResult> {
  const opened = await openCall(deps, from.attemptId);
  if (!opened.ok) return opened;
  const { attempt, content, state } = opened;
  if (
    decide(actor.role, 'attempt.fork', actor.userId === attempt.traineeId ? 'own' : 'other') ===
    'deny'
  )
    return { ok: false, code: 'not-found' };
  if (attempt.pins.mode === 'exam') return { ok: false, code: 'exam' };
  const entries = state.entries.filter((entry) => entry.seq < from.beforeSeq);
  if (from.beforeSeq < 1 || from.beforeSeq > state.seq + 1)
    return { ok: false, code: 'bad-sequence' };
  const loaded = content.cases.get(attempt.pins.caseId);
  if (!loaded) return { ok: false, code: 'cannot-replay' };
  const last = entries[entries.length - 1]?.at ?? 0;
  const fork: Attempt = {
    ...attempt,
    id: deps.dice.id(),
    // the clock goes on where the fork left the old call
    startedAt: new Date(deps.clock.now().getTime() - last),
    finishedAt: null,
    forkedFrom: { attemptId: attempt.id, seq: from.beforeSeq },
    forStep,
  };
  const bundle: CaseBundle = pinContent(content, loaded);
  await deps.attempts.start(fork, entries, bundle);
  return { ok: true, attemptId: fork.id };
}
