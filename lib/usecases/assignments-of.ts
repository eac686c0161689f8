import type { MyAssignmentView } from '@/lib/model/assignment-view';
import { assignmentProgress } from '@/lib/training/assignment-progress';
import { assignmentViews } from './assignment-views';
import { didForAssignment } from './did-for-assignment';
import type { TrainingDeps } from './training-deps';

/**
 * What a person was given to do, as themself or as a member of a team, by due date, with how far it is. `loaded` is what they
 * did, so that whoever has read it does not read it twice.
 */
export async function assignmentsOf(
  deps: TrainingDeps,
  personId: string,
  loaded: Parameters<typeof didForAssignment>[0],
): Promise<MyAssignmentView[]> {
  const teams = await deps.teams.list({ personId, part: 'member' });
  const assignments = await deps.assignments.list({
    personIds: [personId],
    teamIds: teams.map((team) => team.id),
  });
  const views = await assignmentViews(deps, assignments, teams);
  const did = didForAssignment(loaded);
  const now = deps.clock.now().getTime();
  return views.map((view) => ({ ...view, ...assignmentProgress(view, did, now) }));
}
