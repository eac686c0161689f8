import type { BoardRow } from '@/lib/model/team-view';
import { assignmentProgress } from '@/lib/training/assignment-progress';
import { weakRules } from '@/lib/training/weak-rules';
import { assignmentViews } from './assignment-views';
import { attemptCard } from './attempt-card';
import { didForAssignment } from './did-for-assignment';
import { loadPersonTracks } from './load-person-tracks';
import type { AttemptFindings } from './ports/attempt-facts';
import type { Person } from './ports/people-directory';
import type { Team } from './ports/team-store';
import { ruleTitles } from './rule-titles';
import type { TrainingDeps } from './training-deps';

const LAST_ATTEMPTS = 5;
/** How many of a person's last calls say what they are weak at. */
const CALLS_LOOKED_AT = 20;

/**
 * What a trainer wants to know of each of these people, and the findings it rests on. `teams` are those whose assignments
 * count. Without any permission of its own.
 */
export async function boardRows(
  deps: TrainingDeps,
  people: readonly Person[],
  teams: readonly Team[],
): Promise<{ rows: BoardRow[]; findings: readonly AttemptFindings[] }> {
  const personIds = people.map((person) => person.id);
  const [loaded, findings, assignments] = await Promise.all([
    loadPersonTracks(deps, personIds),
    deps.facts.findings(personIds, CALLS_LOOKED_AT),
    deps.assignments.list({ personIds, teamIds: teams.map((team) => team.id) }),
  ]);
  const views = await assignmentViews(deps, assignments, teams);
  const content = deps.content.current();
  const titleOf = ruleTitles(content);
  const now = deps.clock.now().getTime();
  const rows = people.flatMap((person): BoardRow[] => {
    const did = loaded.get(person.id);
    if (!did) return [];
    const mine = teams.filter((team) =>
      team.people.some((each) => each.personId === person.id && each.part === 'member'),
    );
    const given = views.filter(({ to }) =>
      to.team ? mine.some((team) => team.id === to.team.id) : to.person.id === person.id,
    );
    const last = did.facts.attempts.filter((each) => each.finishedAt).slice(0, LAST_ATTEMPTS);
    const { id, name, username, role } = person;
    return [
      {
        person: { id, name, username, role },
        teams: mine.map((team) => team.id),
        assignments: given.map((view) => ({
          ...view,
          ...assignmentProgress(view, didForAssignment(did), now),
        })),
        lastAttempts: last.map((each) => attemptCard(content, each)),
        average: mean(last.flatMap((each) => each.overall ?? [])),
        weakest: weakRules(
          findings.filter((each) => each.personId === id),
          titleOf,
        ),
        tracks: did.tracks.flatMap(({ card }) => (card.enrolled ? [card] : [])),
      },
    ];
  });
  return { rows, findings };
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length > 0
    ? Math.round(numbers.reduce((sum, each) => sum + each, 0) / numbers.length)
    : null;
