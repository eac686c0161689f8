import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import { teamName } from './team-name';
import type { TrainingDeps } from './training-deps';

/** Makes a team. A trainer who makes one trains it; an administrator names its trainers afterwards. */
export async function createTeam(
  deps: TrainingDeps,
  actor: ActingPerson,
  rawName: string,
): Promise<
  { ok: true; teamId: string } | { ok: false; code: 'denied' | 'bad-name' | 'name-taken' }
> {
  if (decide(actor.role, 'team.create', 'none') === 'deny') return { ok: false, code: 'denied' };
  const name = teamName(rawName);
  if (!name) return { ok: false, code: 'bad-name' };
  const id = deps.dice.id();
  const created = await deps.teams.create({
    id,
    name,
    createdAt: deps.clock.now(),
    people: actor.role === 'trainer' ? [{ personId: actor.userId, part: 'trainer' }] : [],
  });
  return created.ok ? { ok: true, teamId: id } : created;
}
