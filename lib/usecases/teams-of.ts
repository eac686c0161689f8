import { type Action, decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { Team } from './ports/team-store';
import { relationToTeam } from './relation-to-team';
import type { TrainingDeps } from './training-deps';

/** The teams with which the actor may do this: a trainer's own ones, by name; of a supervisor all. */
export async function teamsOf(
  deps: Pick<TrainingDeps, 'teams'>,
  actor: ActingPerson,
  action: Action,
): Promise<Team[]> {
  const teams = await deps.teams.list();
  return teams.filter(
    (team) => decide(actor.role, action, relationToTeam(actor, team)) === 'allow',
  );
}
