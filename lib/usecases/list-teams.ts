import { decide } from '@/lib/access/decide';
import type { TeamView } from '@/lib/model/team-view';
import type { ActingPerson } from './ports';
import type { Person } from './ports/people-directory';
import type { Team } from './ports/team-store';
import { relationToTeam } from './relation-to-team';
import { teamsOf } from './teams-of';
import type { TrainingDeps } from './training-deps';

/** The teams that the actor may see, with their people: a trainer's own ones, else all. */
export async function listTeams(
  deps: TrainingDeps,
  actor: ActingPerson,
): Promise<{ ok: true; teams: TeamView[] } | { ok: false; code: 'denied' }> {
  // the wider or the narrower right will do: which teams come is decided team by team
  if (
    decide(actor.role, 'team.view', 'own-team') === 'deny' &&
    decide(actor.role, 'team.view', 'other') === 'deny'
  )
    return { ok: false, code: 'denied' };
  const teams = await teamsOf(deps, actor, 'team.view');
  const people = await deps.people.list({
    ids: [...new Set(teams.flatMap((team) => team.people.map((each) => each.personId)))],
  });
  return {
    ok: true,
    teams: teams.map((team) => ({
      id: team.id,
      name: team.name,
      createdAt: team.createdAt.getTime(),
      members: inPart(team, 'member', people),
      trainers: inPart(team, 'trainer', people),
      canChange: decide(actor.role, 'team.change-members', relationToTeam(actor, team)) === 'allow',
    })),
  };
}

function inPart(
  team: Team,
  part: 'member' | 'trainer',
  people: readonly Person[],
): TeamView['members'] {
  const ids = team.people.filter((each) => each.part === part).map((each) => each.personId);
  return people
    .filter((person) => ids.includes(person.id))
    .map(({ id, name, username, active }) => ({ id, name, username, active }));
}
