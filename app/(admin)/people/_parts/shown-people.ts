import { askedSort } from '@/app/_parts/asked-sort';
import { type Sort, sortRows } from '@/components/ui/sort-rows';
import type { PersonView } from '@/lib/model/person-view';
import { Role } from '@/lib/model/role';

export const PERSON_STATES = ['active', 'inactive'] as const;

/** Columns that sort, by what. */
export const SORT_VALUE = {
  username: (person: PersonView) => person.username,
  role: (person: PersonView) => Role.options.indexOf(person.role),
  state: (person: PersonView) => (person.active ? 0 : 1),
  since: (person: PersonView) => person.createdAt,
} as const;
export type SortColumn = keyof typeof SORT_VALUE;

/** The people that an address asks for, by name unless it asks for another order; what it cannot mean is left out. */
export function shownPeople(
  people: readonly PersonView[],
  query: Readonly<Record<string, string | string[] | undefined>>,
): { people: readonly PersonView[]; sort: (Sort & { column: SortColumn }) | null } {
  const asked = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '');
  const role = Role.safeParse(asked('role')).data;
  const state = PERSON_STATES.find((each) => each === asked('state'));
  const words = asked('q').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = people.filter((person) => {
    const text = [person.name, person.username, ...person.teams.map((team) => team.name)]
      .join(' ')
      .toLocaleLowerCase();
    return (
      (!role || person.role === role) &&
      (!state || person.active === (state === 'active')) &&
      words.every((word) => text.includes(word))
    );
  });
  const sort = askedSort(query.sort, SORT_VALUE);
  return { people: sort ? sortRows(found, SORT_VALUE[sort.column], sort.direction) : found, sort };
}
