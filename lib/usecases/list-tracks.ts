import { decide } from '@/lib/access/decide';
import type { TrackCard } from '@/lib/model/track-view';
import { loadPersonTracks } from './load-person-tracks';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Every track, with the actor's own progress. */
export async function listTracks(
  deps: TrainingDeps,
  actor: ActingPerson,
): Promise<{ ok: true; tracks: TrackCard[] } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'track.list', 'own') === 'deny') return { ok: false, code: 'denied' };
  const loaded = (await loadPersonTracks(deps, [actor.userId])).get(actor.userId);
  return { ok: true, tracks: (loaded?.tracks ?? []).map(({ card }) => card) };
}
