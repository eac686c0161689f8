import { decide } from '@/lib/access/decide';
import type { PersonRef } from '@/lib/model/person-view';
import type { ActingPerson } from './ports';
import { relationTo } from './relation-to';
import type { TrainingDeps } from './training-deps';

/** Whose call or quiz it is that somebody else reads: for those who may read that person's work. */
export async function whoseWork(
  deps: Pick<TrainingDeps, 'people' | 'teams'>,
  actor: ActingPerson,
  personId: string,
): Promise<{ ok: true; person: PersonRef } | { ok: false; code: 'not-found' }> {
  const relation = await relationTo(deps.teams, actor, personId);
  if (decide(actor.role, 'attempt.list', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  const person = await deps.people.find(personId);
  return person
    ? { ok: true, person: { id: person.id, name: person.name } }
    : { ok: false, code: 'not-found' };
}
