import { decide } from '@/lib/access/decide';
import type { Correction } from '@/lib/model/correction';
import type { ActingPerson } from './ports';
import { teamsOf } from './teams-of';
import type { TrainingDeps } from './training-deps';

const MOST = 200;

export interface ListedCorrection extends Correction {
  personName: string;
}

/** What the members of the actor's teams said they meant: the open ones first, then the newest. */
export async function listCorrections(
  deps: Pick<TrainingDeps, 'teams' | 'corrections' | 'people'>,
  actor: ActingPerson,
): Promise<{ ok: true; corrections: ListedCorrection[] } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'correction.decide', 'own-team') === 'deny')
    return { ok: false, code: 'denied' };
  const teams = await teamsOf(deps, actor, 'correction.decide');
  const members = teams.flatMap((team) => team.people).filter(({ part }) => part === 'member');
  const personIds = [...new Set(members.map(({ personId }) => personId))];
  const [corrections, people] = await Promise.all([
    deps.corrections.list({ personIds, limit: MOST }),
    deps.people.list({ ids: personIds }),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    ok: true,
    corrections: corrections.map((each) => ({
      ...each,
      personName: names.get(each.personId) ?? '',
    })),
  };
}
