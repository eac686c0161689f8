import type { Database } from '@/lib/db/database';
import { createStores } from '@/lib/db/stores/create-stores';
import { createPeopleStore } from '@/lib/db/stores/people';
import type { Role } from '@/lib/model/role';
import type { CallDeps } from '@/lib/usecases/call-deps';
import type { ActingPerson } from '@/lib/usecases/ports';
import { shippedContent } from './content';

/** Real stores on the given database, a clock that the test moves, ids and seeds in a row, no language model. */
export function testCallDeps(db: Database): CallDeps & { tick(ms: number): void } {
  let now = Date.parse('2026-03-02T10:00:00+08:00');
  let next = 0;
  return {
    ...createStores(db),
    content: { current: shippedContent },
    language: {
      version: 'test',
      detect: () => ({
        moves: [{ id: 'acknowledge', confidence: 0.9, span: null }],
        understood: 1,
      }),
    },
    clock: { now: () => new Date(now) },
    dice: { id: () => `id-${++next}`, seed: () => 1000 + ++next },
    tick: (ms) => {
      now += ms;
    },
  };
}

/** Makes a person who can act. */
export async function testPerson(
  db: Database,
  username: string,
  role: Role,
): Promise<ActingPerson> {
  const userId = await createPeopleStore(db).create(
    { username, name: username, role, passwordHash: '-' },
    new Date('2026-03-01T00:00:00Z'),
  );
  return { userId, role };
}
