import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { Person } from './ports/people-directory';
import type { TrainingDeps } from './training-deps';

/**
 * The person, when the actor may change their account; else null. Nobody changes their own this way, so that there is
 * always an administrator left.
 */
export async function mayChangePerson(
  deps: Pick<TrainingDeps, 'people'>,
  actor: ActingPerson,
  personId: string,
): Promise<Person | null> {
  const relation = actor.userId === personId ? 'own' : 'other';
  if (decide(actor.role, 'person.change', relation) === 'deny') return null;
  return deps.people.find(personId);
}
