import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import { relationToTeam } from './relation-to-team';
import { teamName } from './team-name';
import type { TrainingDeps } from './training-deps';

/** Gives a team another name; names are unique. */
export async function renameTeam(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { teamId: string; name: string },
): Promise<{ ok: true } | { ok: false; code: 'not-found' | 'bad-name' | 'name-taken' }> {
  const team = await deps.teams.find(wish.teamId);
  if (!team || decide(actor.role, 'team.change-members', relationToTeam(actor, team)) === 'deny')
    return { ok: false, code: 'not-found' };
  const name = teamName(wish.name);
  if (!name) return { ok: false, code: 'bad-name' };
  return deps.teams.rename(team.id, name);
}
