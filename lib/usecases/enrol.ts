import { decide } from '@/lib/access/decide';
import { pathOf } from '@/lib/training/path-of';
import { closeSession } from './close-session';
import { loadPersonTracks } from './load-person-tracks';
import { mayChangeBranch } from './may-change-branch';
import type { ActingPerson } from './ports';
import { stepsStillKnown } from './steps-still-known';
import type { TrainingDeps } from './training-deps';

export type Enrolled =
  | { ok: true }
  /** `choose-branch`: the track divides by job, and none of its jobs was named. */
  | { ok: false; code: 'denied' | 'unknown-track' | 'choose-branch' };

/**
 * Enrols the actor in a track, of one that branches for a job. Already enrolled: another job may be chosen while the track
 * is not passed, and what was done stays; else nothing changes, unless the certificate is over or nearly so (or was
 * revoked): then the track begins again and work counts from now on, but for the steps whose knowledge reviews have kept
 * alive. After a revocation nothing is spared.
 */
export async function enrol(
  deps: TrainingDeps,
  actor: ActingPerson,
  trackId: string,
  branch: string | null = null,
): Promise<Enrolled> {
  if (decide(actor.role, 'track.enrol', 'own') === 'deny') return { ok: false, code: 'denied' };
  const loaded = (await loadPersonTracks(deps, [actor.userId])).get(actor.userId);
  const found = loaded?.tracks.find((each) => each.track.id === trackId);
  if (!found) return { ok: false, code: 'unknown-track' };
  const { track, enrolledAt } = found;
  const wanted = branch ?? found.branch;
  const chosen = track.branches?.find((each) => each.id === wanted)?.id ?? null;
  if (track.branches && chosen === null) return { ok: false, code: 'choose-branch' };
  const enrolment = {
    personId: actor.userId,
    trackId,
    trackVersion: track.version,
    branch: chosen,
  };
  if (enrolledAt !== null && !found.canEnrol) {
    if (mayChangeBranch(found) && chosen !== found.branch)
      await deps.enrolments.put({ ...enrolment, enrolledAt: new Date(enrolledAt), kept: [] });
    return { ok: true };
  }
  const now = deps.clock.now();
  for (const session of loaded?.facts.sessions ?? [])
    if (!session.finishedAt && session.forStep?.trackId === trackId)
      await closeSession(deps, session.id, now);
  const renews = found.certificate !== null && found.certificate.revoked === null;
  const path = pathOf(track, chosen);
  const kept = renews ? await stepsStillKnown(deps, actor.userId, path) : [];
  await deps.enrolments.put({ ...enrolment, enrolledAt: now, kept });
  return { ok: true };
}
