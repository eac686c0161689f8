import { mayChangePerson } from './may-change-person';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Gives somebody else a new, invented password, shown this once, and logs them out everywhere. */
export async function resetPassword(
  deps: TrainingDeps,
  actor: ActingPerson,
  personId: string,
): Promise<{ ok: true; password: string } | { ok: false; code: 'not-found' }> {
  const person = await mayChangePerson(deps, actor, personId);
  if (!person) return { ok: false, code: 'not-found' };
  const password = deps.accounts.inventPassword();
  const passwordHash = await deps.accounts.hash(password);
  await deps.people.setPassword(person.id, passwordHash, deps.clock.now());
  deps.accounts.forget(person.username);
  return { ok: true, password };
}
