import { decide } from '@/lib/access/decide';
import type { MyAssignmentView } from '@/lib/model/assignment-view';
import { assignmentProgress } from '@/lib/training/assignment-progress';
import { assignmentViews } from './assignment-views';
import { didForAssignment } from './did-for-assignment';
import { loadPersonTracks } from './load-person-tracks';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** What the actor was given to do, as a person or as a member of a team, by due date, with how far it is. */
export async function listMyAssignments(
  deps: TrainingDeps,
  actor: ActingPerson,
): Promise<{ ok: true; assignments: MyAssignmentView[] } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'assignment.view', 'own') === 'deny') return { ok: false, code: 'denied' };
  const teams = await deps.teams.list({ personId: actor.userId, part: 'member' });
  const assignments = await deps.assignments.list({
    personIds: [actor.userId],
    teamIds: teams.map((team) => team.id),
  });
  const loaded = (await loadPersonTracks(deps, [actor.userId])).get(actor.userId);
  const views = await assignmentViews(deps, assignments, teams);
  if (!loaded) return { ok: true, assignments: [] };
  const did = didForAssignment(loaded);
  const now = deps.clock.now().getTime();
  return {
    ok: true,
    assignments: views.map((view) => ({ ...view, ...assignmentProgress(view, did, now) })),
  };
}
