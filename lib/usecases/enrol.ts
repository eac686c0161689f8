import { decide } from '@/lib/access/decide';
import { closeSession } from './close-session';
import { loadPersonTracks } from './load-person-tracks';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/**
 * Enrols the actor in a track. Already enrolled: nothing changes, unless the certificate is over or nearly so (or was
 * revoked): then the track begins again, and work counts from now on.
 */
export async function enrol(
  deps: TrainingDeps,
  actor: ActingPerson,
  trackId: string,
): Promise<{ ok: true } | { ok: false; code: 'denied' | 'unknown-track' }> {
  if (decide(actor.role, 'track.enrol', 'own') === 'deny') return { ok: false, code: 'denied' };
  const loaded = (await loadPersonTracks(deps, [actor.userId])).get(actor.userId);
  const found = loaded?.tracks.find((each) => each.track.id === trackId);
  if (!found) return { ok: false, code: 'unknown-track' };
  if (!found.canEnrol) return { ok: true };
  const now = deps.clock.now();
  for (const session of loaded?.facts.sessions ?? [])
    if (!session.finishedAt && session.forStep?.trackId === trackId)
      await closeSession(deps, session.id, now);
  await deps.enrolments.put({
    personId: actor.userId,
    trackId,
    trackVersion: found.track.version,
    enrolledAt: now,
  });
  return { ok: true };
}
