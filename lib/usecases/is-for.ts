import type { Assignment } from './ports/assignment-store';
import type { TeamStore } from './ports/team-store';

/** Was this given to the person, or to a team in which they are a member? */
export async function isFor(
  deps: { teams: TeamStore },
  assignment: Assignment,
  personId: string,
): Promise<boolean> {
  if (assignment.to.personId !== null) return assignment.to.personId === personId;
  const team = await deps.teams.find(assignment.to.teamId);
  return team?.people.some((p) => p.personId === personId && p.part === 'member') ?? false;
}
