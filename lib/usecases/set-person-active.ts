import { mayChangePerson } from './may-change-person';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Lets somebody else in no more (logged out at once, the work stays), or again. */
export async function setPersonActive(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { personId: string; active: boolean },
): Promise<{ ok: true } | { ok: false; code: 'not-found' }> {
  const person = await mayChangePerson(deps, actor, wish.personId);
  if (!person) return { ok: false, code: 'not-found' };
  await deps.people.setActive(person.id, wish.active, deps.clock.now());
  return { ok: true };
}
