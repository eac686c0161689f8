import { decide } from '@/lib/access/decide';
import type { BoardView } from '@/lib/model/team-view';
import { heatMap } from '@/lib/training/heat-map';
import { boardRows } from './board-rows';
import type { ActingPerson } from './ports';
import { ruleTitles } from './rule-titles';
import { teamsOf } from './teams-of';
import type { TrainingDeps } from './training-deps';

/**
 * The trainer's board: who of the own teams has what to do, how the last calls went, what they are weak at. A supervisor
 * sees it of every team.
 */
export async function viewBoard(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { teamId?: string } = {},
): Promise<{ ok: true; board: BoardView } | { ok: false; code: 'denied' | 'not-found' }> {
  if (
    decide(actor.role, 'attempt.list', 'own-team') === 'deny' &&
    decide(actor.role, 'attempt.list', 'other') === 'deny'
  )
    return { ok: false, code: 'denied' };
  const allowed = await teamsOf(deps, actor, 'attempt.list');
  const teams = allowed.filter((team) => !wish.teamId || team.id === wish.teamId);
  if (wish.teamId && teams.length === 0) return { ok: false, code: 'not-found' };
  const ids = teams
    .flatMap((team) => team.people)
    .filter((each) => each.part === 'member')
    .map((each) => each.personId);
  const found = await deps.people.list({ ids: [...new Set(ids)] });
  const people = found.filter((person) => person.active);
  const { rows, findings } = await boardRows(deps, people, teams);
  return {
    ok: true,
    board: {
      teams: allowed.map(({ id, name }) => ({ id, name })),
      rows,
      heat: heatMap(
        people.map(({ id, name }) => ({
          id,
          name,
          calls: findings.filter((each) => each.personId === id),
        })),
        ruleTitles(deps.content.current()),
      ),
    },
  };
}
