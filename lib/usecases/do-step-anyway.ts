import { decide } from '@/lib/access/decide';
import { personStep } from './person-step';
import type { ActingPerson } from './ports';
import { settleTrack } from './settle-track';
import type { TrainingDeps } from './training-deps';

/**
 * Takes up a step that could be skipped, or (`anyway: false`) skips it after all. What it opened stays open meanwhile.
 * `not-skipped`: nothing says that the step may be skipped.
 */
export async function doStepAnyway(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { trackId: string; stepId: string; anyway: boolean },
): Promise<
  { ok: true } | { ok: false; code: 'denied' | 'not-found' | 'not-enrolled' | 'not-skipped' }
> {
  if (decide(actor.role, 'track.enrol', 'own') === 'deny') return { ok: false, code: 'denied' };
  const step = await personStep(deps, actor.userId, wish);
  if (!step.ok) return step;
  if (!step.progress.skip) return { ok: false, code: 'not-skipped' };
  const { trackId, stepId } = wish;
  const mark = { trackId, stepId, mark: 'do-anyway' as const };
  if (wish.anyway)
    await deps.stepMarks.put(actor.userId, { ...mark, at: deps.clock.now().getTime() });
  else {
    await deps.stepMarks.remove(actor.userId, mark);
    await settleTrack(deps, actor.userId, trackId);
  }
  return { ok: true };
}
