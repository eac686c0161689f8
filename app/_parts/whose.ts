import { trainingDeps } from '@/lib/server/training-deps';
import type { ActingPerson } from '@/lib/usecases/ports';
import { whoseWork } from '@/lib/usecases/whose-work';

/** Of somebody else's work: their name, and for a trainer the way back to them. Null for one's own. */
export async function whose(
  actor: ActingPerson,
  ownerId: string,
): Promise<{ name: string; back?: { href: string; label: string } } | null> {
  if (actor.userId === ownerId) return null;
  const found = await whoseWork(await trainingDeps(), actor, ownerId);
  if (!found.ok) return null;
  const { id, name } = found.person;
  return actor.role === 'trainer'
    ? { name, back: { href: `/team/people/${id}`, label: name } }
    : { name };
}
