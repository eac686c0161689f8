import { expect, test } from 'vitest';
import { type Action, decide, type Relation } from '@/lib/access/decide';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import type { Role } from '@/lib/model/role';
import { sourceFiles } from '@/tests/support/source-files';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { accessCases } from './access-cases';
import { makeWorld, type World } from './access-world';

const ROLES: readonly Role[] = ['trainee', 'trainer', 'supervisor', 'administrator'];
/** Whose the thing is: the actor's own, a member's of the trainer's team, somebody else's. */
const OWNERS = ['self', 'member', 'stranger'] as const;

/** How the actor stands to the owner: only a trainer has a team of their own here. */
function relationOf(role: Role, owner: (typeof OWNERS)[number]): Relation {
  if (owner === 'self') return 'own';
  return role === 'trainer' && owner === 'member' ? 'own-team' : 'other';
}

const cases = accessCases(DEFAULT_HOUSE);

test('every use case that somebody acts in is in the table', () => {
  const acting = sourceFiles(['lib/usecases']).flatMap(({ path, text }) => {
    const found =
      /export async function (\w+)\(\s*deps: (?:Pick<)?(?:TrainingDeps|CallDeps)[^)]*?actor: ActingPerson/.exec(
        text,
      );
    return found?.[1] ? [[path, found[1]]] : [];
  });
  const asked = new Set(cases.map((each) => each.name));
  // these only answer who stands how to whom, or find what another one asks for
  const inner = [
    'mayChangePerson',
    'relationToAssignment',
    'assignmentToCancel',
    'certificateFor',
    'teamsOf',
    'begin',
    'call',
    'quiz',
  ];
  const missing = acting.filter(
    ([, name]) => !asked.has(name ?? '') && !inner.includes(name ?? ''),
  );
  expect(missing).toEqual([]);
});

describeOnBothDatabases('permissions', (database) => {
  test.each(cases)('$name asks lib/access for $action', async ({ action, about, run }) => {
    const world: World = await makeWorld(database().db);
    for (const role of ROLES)
      for (const owner of about === 'person' ? OWNERS : (['self'] as const)) {
        const actor = world.actors[role];
        const ownerId = owner === 'self' ? actor.userId : world[owner].userId;
        const relation: Relation =
          about === 'person' || about === 'self' ? relationOf(role, owner) : 'none';
        const expected = allowed(role, action, relation, about);
        const result = await run(world, actor, ownerId);
        expect([role, owner, result.ok ? 'allow' : 'deny', result.ok || result.code]).toEqual([
          role,
          owner,
          expected,
          expected === 'allow' ? true : expect.stringMatching(/^(denied|not-found)$/),
        ]);
      }
  });
});

/** What has no owner is decided as `none`; lists of teams by the widest that the role has. */
function allowed(role: Role, action: Action, relation: Relation, about: string): 'allow' | 'deny' {
  if (about !== 'teams') return decide(role, action, relation);
  const wide = (['own-team', 'other'] as const).map((each) => decide(role, action, each));
  return wide.includes('allow') ? 'allow' : 'deny';
}
