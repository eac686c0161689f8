import { decide } from '@/lib/access/decide';
import { personStep } from './person-step';
import type { ActingPerson } from './ports';
import { settleTrack } from './settle-track';
import type { TrainingDeps } from './training-deps';

/** Says that the actor has read an open handbook step of their path; said twice, the later moment stands. */
export async function readStep(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { trackId: string; stepId: string },
): Promise<{ ok: true } | { ok: false; code: 'denied' | 'not-found' | 'not-enrolled' | 'locked' }> {
  if (decide(actor.role, 'track.enrol', 'own') === 'deny') return { ok: false, code: 'denied' };
  const step = await personStep(deps, actor.userId, wish);
  if (!step.ok) return step;
  if (step.progress.step.kind !== 'handbook') return { ok: false, code: 'not-found' };
  if (step.progress.state === 'locked') return { ok: false, code: 'locked' };
  const { trackId, stepId } = wish;
  const at = deps.clock.now().getTime();
  await deps.stepMarks.put(actor.userId, { trackId, stepId, mark: 'read', at });
  await settleTrack(deps, actor.userId, trackId);
  return { ok: true };
}
