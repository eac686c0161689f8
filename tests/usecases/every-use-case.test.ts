import { expect, test } from 'vitest';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import { sourceFiles } from '@/tests/support/source-files';
import { accessCases } from './access-cases';

/** They only tell how somebody stands to something, or find what a use case has asked about already. */
const INNER = new Set([
  'assignmentToCancel',
  'certificateFor',
  'certificateView',
  'mayChangePerson',
  'relationTo',
  'relationToAssignment',
  'relationToTeam',
  'teamsOf',
]);

/** However it is written: async or not, with whatever dependencies, any number in one file. */
const FUNCTION =
  /export (?:async )?(?:function (\w+)|const (\w+) = (?:async )?)(?:<[^>]*>)?\(([\s\S]*?)(?:\n\)|\)[^\n]* (?:\{|=>)\n)/g;

const acting = sourceFiles(['lib/usecases']).flatMap(({ text }) =>
  [...text.matchAll(FUNCTION)].flatMap(([, named, held, parameters = '']) =>
    /\bActingPerson\b/.test(parameters) ? [named ?? held ?? ''] : [],
  ),
);

test('everything that takes an acting person is in the table of permissions, or only helps', () => {
  expect(acting.length).toBeGreaterThan(80);
  const asked = new Set(accessCases(DEFAULT_HOUSE).map(({ name }) => name));
  expect(acting.filter((name) => !asked.has(name) && !INNER.has(name))).toEqual([]);
  expect([...INNER].filter((name) => !acting.includes(name))).toEqual([]);
});

test('the table names nothing that is not there, and nothing twice', () => {
  const names = accessCases(DEFAULT_HOUSE).map(({ name }) => name);
  expect(names.filter((name) => !acting.includes(name))).toEqual([]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
