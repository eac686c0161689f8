import { randomUUID } from 'node:crypto';
import { count } from 'drizzle-orm';
import type { Role } from '@/lib/model/role';
import type { Database } from '../database';
import { credentials } from '../schema/credentials';
import { people } from '../schema/people';
import { transaction } from '../transaction';

export type NewPerson = { username: string; name: string; role: Role; passwordHash: string };

/** The people who can log in. */
export type PeopleStore = {
  count: () => Promise<number>;
  /** Makes a person with a password; the name must be normalised and free. Gives the new id. */
  create: (person: NewPerson, now: Date) => Promise<string>;
};

/** The store on `db`, which may be a transaction. */
export function createPeopleStore(db: Database): PeopleStore {
  return {
    count: async () => (await db.select({ n: count() }).from(people))[0]?.n ?? 0,
    create: (person, now) =>
      transaction(db, async (tx) => {
        const id = randomUUID();
        const dates = { createdAt: now, updatedAt: now };
        const { passwordHash, ...rest } = person;
        await tx.insert(people).values({
          id,
          ...rest,
          ...dates,
          displayUsername: person.username,
          // The login library wants an address; nobody is ever written to, and .invalid can never exist.
          email: `${id}@huisheng.invalid`,
        });
        await tx.insert(credentials).values({
          id: randomUUID(),
          accountId: id,
          providerId: 'credential',
          userId: id,
          password: passwordHash,
          ...dates,
        });
        return id;
      }),
  };
}
