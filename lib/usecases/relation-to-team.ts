import type { Relation } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { Team } from './ports/team-store';

/** How the actor stands to a team: `own-team` when they train it. */
export function relationToTeam(actor: ActingPerson, team: Team): Relation {
  const trains = team.people.some((p) => p.personId === actor.userId && p.part === 'trainer');
  return actor.role === 'trainer' && trains ? 'own-team' : 'other';
}
