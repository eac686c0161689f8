import type { Relation } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { Assignment } from './ports/assignment-store';
import { relationTo } from './relation-to';
import { relationToTeam } from './relation-to-team';
import type { TrainingDeps } from './training-deps';

/** How the actor stands to whom an assignment was given. */
export async function relationToAssignment(
  deps: Pick<TrainingDeps, 'teams'>,
  actor: ActingPerson,
  { to }: Assignment,
): Promise<Relation> {
  if (to.personId !== null) return relationTo(deps.teams, actor, to.personId);
  const team = await deps.teams.find(to.teamId);
  return team ? relationToTeam(actor, team) : 'other';
}
