import type { StepProgress } from '@/lib/training/step-progress';
import { loadPersonTracks } from './load-person-tracks';
import type { PersonTrack } from './person-tracks';
import type { TrainingDeps } from './training-deps';

/** A step of a person's path as it stands. Without any permission of its own. */
export async function personStep(
  deps: TrainingDeps,
  personId: string,
  wish: { trackId: string; stepId: string },
): Promise<
  | { ok: true; found: PersonTrack; progress: StepProgress }
  | { ok: false; code: 'not-found' | 'not-enrolled' }
> {
  const loaded = (await loadPersonTracks(deps, [personId])).get(personId);
  const found = loaded?.tracks.find((each) => each.track.id === wish.trackId);
  const progress = found?.progress.steps.find((each) => each.step.id === wish.stepId);
  if (!found || !progress) return { ok: false, code: 'not-found' };
  if (found.enrolledAt === null) return { ok: false, code: 'not-enrolled' };
  return { ok: true, found, progress };
}
