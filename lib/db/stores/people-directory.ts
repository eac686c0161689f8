import { and, eq, ilike, inArray, or } from 'drizzle-orm';
import { pinyin } from 'pinyin-pro';
import { Role } from '@/lib/model/role';
import type { PeopleDirectory, Person } from '@/lib/usecases/ports/people-directory';
import type { Database } from '../database';
import { credentials } from '../schema/credentials';
import { people } from '../schema/people';
import { sessions } from '../schema/sessions';
import { isUniqueViolation } from '../sql-state';
import { transaction } from '../transaction';
import { createPeopleStore } from './people';

/** The people on PGlite or PostgreSQL. Chinese names sort as one would look them up: by pinyin. */
export function createPeopleDirectory(db: Database): PeopleDirectory {
  return {
    async find(id) {
      const [row] = await db.select().from(people).where(eq(people.id, id));
      return row ? toPerson(row) : null;
    },

    async list({ ids, search } = {}) {
      if (ids?.length === 0) return [];
      const like = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : undefined;
      const rows = await db
        .select()
        .from(people)
        .where(
          and(
            ids ? inArray(people.id, [...ids]) : undefined,
            like ? or(ilike(people.name, like), ilike(people.username, like)) : undefined,
          ),
        );
      return rows
        .map((row) => ({ key: sortKey(row.name, row.id), person: toPerson(row) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ person }) => person);
    },

    async add(person, at) {
      try {
        return { ok: true, id: await createPeopleStore(db).create(person, at) };
      } catch (error) {
        if (isUniqueViolation(error)) return { ok: false, code: 'name-taken' };
        throw error;
      }
    },

    async setRole(id, role, at) {
      await db.update(people).set({ role, updatedAt: at }).where(eq(people.id, id));
    },

    async setActive(id, active, at) {
      await transaction(db, async (tx) => {
        await tx
          .update(people)
          .set({ banned: !active, banReason: null, banExpires: null, updatedAt: at })
          .where(eq(people.id, id));
        if (!active) await tx.delete(sessions).where(eq(sessions.userId, id));
      });
    },

    async setPassword(id, passwordHash, at) {
      await transaction(db, async (tx) => {
        await tx
          .update(credentials)
          .set({ password: passwordHash, updatedAt: at })
          .where(and(eq(credentials.userId, id), eq(credentials.providerId, 'credential')));
        await tx.delete(sessions).where(eq(sessions.userId, id));
      });
    },
  };
}

const sortKey = (name: string, id: string): string =>
  `${pinyin(name, { toneType: 'none' }).toLowerCase()} ${id}`;

function toPerson(row: typeof people.$inferSelect): Person {
  return {
    id: row.id,
    username: row.username,
    name: row.name,
    role: Role.parse(row.role),
    active: !row.banned,
    createdAt: row.createdAt,
  };
}
