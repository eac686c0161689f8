import { decide } from '@/lib/access/decide';
import type { Role } from '@/lib/model/role';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

const MOST_CHARACTERS = 40;

export type CreatedPerson =
  | { ok: true; personId: string; username: string; password: string }
  | { ok: false; code: 'denied' | 'bad-username' | 'bad-name' | 'name-taken' };

/** Makes a person who can log in. The password is invented, given back this once, and kept only as a hash. */
export async function createPerson(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { username: string; name: string; role: Role },
): Promise<CreatedPerson> {
  if (decide(actor.role, 'person.create', 'none') === 'deny') return { ok: false, code: 'denied' };
  const username = deps.accounts.username(wish.username);
  if (!username) return { ok: false, code: 'bad-username' };
  const name = wish.name.replace(/\s+/gu, ' ').trim();
  if (!name || name.length > MOST_CHARACTERS) return { ok: false, code: 'bad-name' };
  const password = deps.accounts.inventPassword();
  const passwordHash = await deps.accounts.hash(password);
  const added = await deps.people.add(
    { username, name, role: wish.role, passwordHash },
    deps.clock.now(),
  );
  return added.ok ? { ok: true, personId: added.id, username, password } : added;
}
