import type { PersonView } from '@/lib/model/person-view';
import type { Person } from './ports/people-directory';
import type { Team } from './ports/team-store';

/** A person as shown in lists, with those of the given teams they belong to. */
export function personView(person: Person, teams: readonly Team[]): PersonView {
  const { id, name, username, role, active } = person;
  return {
    id,
    name,
    username,
    role,
    active,
    createdAt: person.createdAt.getTime(),
    teams: teams.flatMap((team) =>
      team.people
        .filter((each) => each.personId === id)
        .map(({ part }) => ({ id: team.id, name: team.name, part })),
    ),
  };
}
