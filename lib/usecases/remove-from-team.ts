import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import { relationToTeam } from './relation-to-team';
import type { TrainingDeps } from './training-deps';

/** Takes a person out of a team; their work stays. The last trainer of a team stays. */
export async function removeFromTeam(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { teamId: string; personId: string },
): Promise<{ ok: true } | { ok: false; code: 'not-found' | 'last-trainer' }> {
  const team = await deps.teams.find(wish.teamId);
  if (!team || decide(actor.role, 'team.change-members', relationToTeam(actor, team)) === 'deny')
    return { ok: false, code: 'not-found' };
  const trainers = team.people.filter((each) => each.part === 'trainer');
  if (trainers.length === 1 && trainers[0]?.personId === wish.personId)
    return { ok: false, code: 'last-trainer' };
  await deps.teams.remove(team.id, wish.personId);
  return { ok: true };
}
