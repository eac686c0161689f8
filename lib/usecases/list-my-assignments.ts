import { decide } from '@/lib/access/decide';
import type { MyAssignmentView } from '@/lib/model/assignment-view';
import { assignmentsOf } from './assignments-of';
import { loadPersonTracks } from './load-person-tracks';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** What the actor was given to do, as a person or as a member of a team, by due date, with how far it is. */
export async function listMyAssignments(
  deps: TrainingDeps,
  actor: ActingPerson,
): Promise<{ ok: true; assignments: MyAssignmentView[] } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'assignment.view', 'own') === 'deny') return { ok: false, code: 'denied' };
  const loaded = (await loadPersonTracks(deps, [actor.userId])).get(actor.userId);
  return { ok: true, assignments: loaded ? await assignmentsOf(deps, actor.userId, loaded) : [] };
}
