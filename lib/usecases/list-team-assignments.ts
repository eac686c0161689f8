import { decide } from '@/lib/access/decide';
import type { TeamAssignmentView } from '@/lib/model/assignment-view';
import { assignmentProgress } from '@/lib/training/assignment-progress';
import { assignmentViews } from './assignment-views';
import { didForAssignment } from './did-for-assignment';
import { loadPersonTracks } from './load-person-tracks';
import type { ActingPerson } from './ports';
import { teamsOf } from './teams-of';
import type { TrainingDeps } from './training-deps';

/** What was given to the actor's teams and to their members, with everybody's progress; cancelled ones on request. */
export async function listTeamAssignments(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { teamId?: string; cancelled?: boolean } = {},
): Promise<{ ok: true; assignments: TeamAssignmentView[] } | { ok: false; code: 'denied' }> {
  if (
    decide(actor.role, 'assignment.view', 'own-team') === 'deny' &&
    decide(actor.role, 'assignment.view', 'other') === 'deny'
  )
    return { ok: false, code: 'denied' };
  const allowed = await teamsOf(deps, actor, 'assignment.view');
  const teams = allowed.filter((team) => !wish.teamId || team.id === wish.teamId);
  const membersOf = (ids: readonly string[]) => [
    ...new Set(
      teams
        .filter((team) => ids.includes(team.id))
        .flatMap((team) => team.people)
        .filter((each) => each.part === 'member')
        .map((each) => each.personId),
    ),
  ];
  const teamIds = teams.map((team) => team.id);
  const memberIds = membersOf(teamIds);
  const [assignments, loaded, people] = await Promise.all([
    deps.assignments.list({ personIds: memberIds, teamIds, cancelled: wish.cancelled }),
    loadPersonTracks(deps, memberIds),
    deps.people.list({ ids: memberIds }),
  ]);
  const views = await assignmentViews(deps, assignments, teams);
  const now = deps.clock.now().getTime();
  return {
    ok: true,
    assignments: views.map((view) => {
      const ids = view.to.team ? membersOf([view.to.team.id]) : [view.to.person.id];
      const rows = people.flatMap(({ id, name, active }) => {
        const did = loaded.get(id);
        if (!did || !ids.includes(id) || !active) return [];
        return [{ id, name, ...assignmentProgress(view, didForAssignment(did), now) }];
      });
      return { ...view, people: rows, done: rows.filter((row) => row.state === 'done').length };
    }),
  };
}
