import { and, asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Team, TeamStore } from '@/lib/usecases/ports/team-store';
import type { Database } from '../database';
import { teamMembers, teams } from '../schema/teams';
import { isUniqueViolation } from '../sql-state';
import { transaction } from '../transaction';

/** Teams, who belongs to them and who trains them. */
export function createTeamStore(db: Database): TeamStore {
  return {
    async trains(trainerId, personId) {
      const trainer = alias(teamMembers, 'trainer');
      const rows = await db
        .select({ team: teamMembers.teamId })
        .from(teamMembers)
        .innerJoin(
          trainer,
          and(
            eq(trainer.teamId, teamMembers.teamId),
            eq(trainer.personId, trainerId),
            eq(trainer.part, 'trainer'),
          ),
        )
        .where(and(eq(teamMembers.personId, personId), eq(teamMembers.part, 'member')))
        .limit(1);
      return rows.length > 0;
    },

    async create({ people, ...team }) {
      try {
        await transaction(db, async (tx) => {
          await tx.insert(teams).values(team);
          if (people.length > 0)
            await tx
              .insert(teamMembers)
              .values(people.map((each) => ({ teamId: team.id, since: team.createdAt, ...each })));
        });
        return { ok: true };
      } catch (error) {
        if (isUniqueViolation(error)) return { ok: false, code: 'name-taken' };
        throw error;
      }
    },

    async rename(id, name) {
      try {
        await db.update(teams).set({ name }).where(eq(teams.id, id));
        return { ok: true };
      } catch (error) {
        if (isUniqueViolation(error)) return { ok: false, code: 'name-taken' };
        throw error;
      }
    },

    async put(teamId, { personId, part }, at) {
      await db
        .insert(teamMembers)
        .values({ teamId, personId, part, since: at })
        .onConflictDoUpdate({
          target: [teamMembers.teamId, teamMembers.personId],
          set: { part },
        });
    },

    async remove(teamId, personId) {
      await db
        .delete(teamMembers)
        .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.personId, personId)));
    },

    async find(id) {
      const rows = await db.select().from(teams).where(eq(teams.id, id));
      return (await withPeople(db, rows))[0] ?? null;
    },

    async list(filter) {
      const mine = filter
        ? db
            .select({ id: teamMembers.teamId })
            .from(teamMembers)
            .where(
              and(
                eq(teamMembers.personId, filter.personId),
                filter.part ? eq(teamMembers.part, filter.part) : undefined,
              ),
            )
        : undefined;
      const rows = await db
        .select()
        .from(teams)
        .where(mine ? inArray(teams.id, mine) : undefined)
        .orderBy(asc(teams.name));
      return withPeople(db, rows);
    },
  };
}

async function withPeople(db: Database, rows: (typeof teams.$inferSelect)[]): Promise<Team[]> {
  if (rows.length === 0) return [];
  const people = await db
    .select({ teamId: teamMembers.teamId, personId: teamMembers.personId, part: teamMembers.part })
    .from(teamMembers)
    .where(
      inArray(
        teamMembers.teamId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(teamMembers.since), asc(teamMembers.personId));
  return rows.map((row) => ({
    ...row,
    people: people
      .filter((each) => each.teamId === row.id)
      .map(({ personId, part }) => ({ personId, part })),
  }));
}
