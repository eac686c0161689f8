import type { Role } from '@/lib/model/role';
import { mayChangePerson } from './may-change-person';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Gives somebody else another role. It counts from their next click. */
export async function changeRole(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { personId: string; role: Role },
): Promise<{ ok: true } | { ok: false; code: 'not-found' }> {
  const person = await mayChangePerson(deps, actor, wish.personId);
  if (!person) return { ok: false, code: 'not-found' };
  await deps.people.setRole(person.id, wish.role, deps.clock.now());
  return { ok: true };
}
