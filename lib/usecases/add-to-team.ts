import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import { relationToTeam } from './relation-to-team';
import type { TrainingDeps } from './training-deps';

/**
 * Puts a person into a team, or changes their part in it. Only a person with the role of trainer can train; the
 * last trainer of a team stays its trainer.
 */
export async function addToTeam(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { teamId: string; personId: string; part: 'member' | 'trainer' },
): Promise<
  | { ok: true }
  | { ok: false; code: 'not-found' | 'unknown-person' | 'not-a-trainer' | 'last-trainer' }
> {
  const team = await deps.teams.find(wish.teamId);
  if (!team || decide(actor.role, 'team.change-members', relationToTeam(actor, team)) === 'deny')
    return { ok: false, code: 'not-found' };
  const person = await deps.people.find(wish.personId);
  if (!person?.active) return { ok: false, code: 'unknown-person' };
  if (wish.part === 'trainer' && person.role !== 'trainer')
    return { ok: false, code: 'not-a-trainer' };
  const trainers = team.people.filter((each) => each.part === 'trainer');
  if (wish.part === 'member' && trainers.length === 1 && trainers[0]?.personId === person.id)
    return { ok: false, code: 'last-trainer' };
  await deps.teams.put(team.id, { personId: person.id, part: wish.part }, deps.clock.now());
  return { ok: true };
}
