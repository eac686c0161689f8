import { describe, expect, test } from 'vitest';
import { ACTIONS, decide, type Relation } from '@/lib/access/decide';
import type { Role } from '@/lib/model/role';

const ROLES: readonly Role[] = ['trainee', 'trainer', 'supervisor', 'administrator'];
const RELATIONS: readonly Relation[] = ['own', 'own-team', 'other', 'none'];

describe('access', () => {
  test.each(ACTIONS.filter((a) => /^(attempt|quiz|track)\./.test(a) && !/view|list/.test(a)))(
    '%s is for oneself only',
    (action) => {
      for (const role of ROLES)
        for (const relation of RELATIONS)
          expect(decide(role, action, relation)).toBe(relation === 'own' ? 'allow' : 'deny');
    },
  );
  test('a trainee sees nobody else', () => {
    for (const action of ACTIONS)
      for (const relation of ['own-team', 'other', 'none'] as const)
        expect(decide('trainee', action, relation)).toBe('deny');
  });
  test('a trainer sees no one outside the own teams', () => {
    for (const action of ACTIONS.filter((a) => a !== 'team.create' && a !== 'person.list'))
      expect(decide('trainer', action, 'other')).toBe('deny');
  });
  test('only a supervisor sees all certificates', () => {
    expect(
      ROLES.filter((role) => decide(role, 'certificate.list-all', 'none') === 'allow'),
    ).toEqual(['supervisor']);
  });
  test.each(['quiz.list', 'track.list', 'today.view'] as const)('%s is for everybody', (action) => {
    expect(ROLES.filter((role) => decide(role, action, 'own') === 'deny')).toEqual([]);
  });
  test('nobody assigns, signs or revokes anything of their own', () => {
    for (const role of ROLES)
      for (const action of [
        'assignment.create',
        'certificate.sign-off',
        'certificate.revoke',
        'person.change',
      ] as const)
        expect(decide(role, action, 'own')).toBe('deny');
  });
  test('only a trainer of the own team signs before a certificate', () => {
    for (const relation of RELATIONS)
      expect(
        ROLES.filter((role) => decide(role, 'certificate.sign-off', relation) === 'allow'),
      ).toEqual(relation === 'own-team' ? ['trainer'] : []);
  });
  test('only an administrator changes people', () => {
    expect(ROLES.filter((role) => decide(role, 'person.change', 'other') === 'allow')).toEqual([
      'administrator',
    ]);
  });
});
