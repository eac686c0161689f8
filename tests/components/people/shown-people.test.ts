import { expect, test } from 'vitest';
import { shownPeople } from '@/app/(admin)/people/_parts/shown-people';
import type { PersonView } from '@/lib/model/person-view';

const person = (name: string, more: Partial<PersonView> = {}): PersonView => ({
  id: name,
  name,
  username: name.toLowerCase(),
  role: 'trainee',
  active: true,
  teams: [],
  createdAt: 0,
  ...more,
});
const PEOPLE = [
  person('Ann', { createdAt: 3 }),
  person('Bo', {
    role: 'trainer',
    createdAt: 1,
    teams: [{ id: 't', name: 'Night', part: 'trainer' }],
  }),
  person('Cy', { active: false, createdAt: 2 }),
];
const names = (query: Record<string, string | string[]>) =>
  shownPeople(PEOPLE, query).people.map(({ name }) => name);

test('the address chooses people by role, by state and by words of name, username or team', () => {
  expect(names({})).toEqual(['Ann', 'Bo', 'Cy']);
  expect(names({ role: 'trainer' })).toEqual(['Bo']);
  expect(names({ state: 'inactive' })).toEqual(['Cy']);
  expect(names({ state: 'active', role: 'trainee' })).toEqual(['Ann']);
  expect(names({ q: ' night BO ' })).toEqual(['Bo']);
  expect(names({ q: 'nobody' })).toEqual([]);
});

test('the order holds over all pages, and an address without sense changes nothing', () => {
  expect(names({ sort: 'since.descending' })).toEqual(['Ann', 'Cy', 'Bo']);
  expect(names({ sort: 'since' })).toEqual(['Bo', 'Cy', 'Ann']);
  expect(shownPeople(PEOPLE, { sort: 'since.descending' }).sort).toEqual({
    column: 'since',
    direction: 'descending',
  });
  expect(names({ sort: 'constructor', role: 'king', state: ['active'] })).toEqual([
    'Ann',
    'Bo',
    'Cy',
  ]);
  expect(shownPeople(PEOPLE, { sort: 'toString' }).sort).toBeNull();
});
