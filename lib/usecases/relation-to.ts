import type { Relation } from '@/lib/access/decide';
import type { ActingPerson, TeamRelations } from './ports';

/** How the actor stands to the owner of a thing. */
export async function relationTo(
  teams: TeamRelations,
  actor: ActingPerson,
  ownerId: string,
): Promise<Relation> {
  if (actor.userId === ownerId) return 'own';
  if (actor.role === 'trainer' && (await teams.trains(actor.userId, ownerId))) return 'own-team';
  return 'other';
}
