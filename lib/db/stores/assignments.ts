import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Assignment, AssignmentStore } from '@/lib/usecases/ports/assignment-store';
import type { Database } from '../database';
import { assignments } from '../schema/assignments';

/** Assignments on PGlite or PostgreSQL. */
export function createAssignmentStore(db: Database): AssignmentStore {
  return {
    async create(list) {
      if (list.length === 0) return;
      await db.insert(assignments).values(list.map(({ to, ...rest }) => ({ ...rest, ...to })));
    },
    async find(id) {
      const [row] = await db.select().from(assignments).where(eq(assignments.id, id));
      return row ? toAssignment(row) : null;
    },
    async setCancelled(id, at) {
      await db
        .update(assignments)
        .set({ cancelledAt: at, revision: sql`${assignments.revision} + 1` })
        .where(eq(assignments.id, id));
    },
    async list({ personIds, teamIds, cancelled = false }) {
      if (personIds.length + teamIds.length === 0) return [];
      const rows = await db
        .select()
        .from(assignments)
        .where(
          and(
            or(
              inArray(assignments.personId, [...personIds]),
              inArray(assignments.teamId, [...teamIds]),
            ),
            cancelled ? isNotNull(assignments.cancelledAt) : isNull(assignments.cancelledAt),
          ),
        )
        .orderBy(asc(assignments.dueAt), asc(assignments.id));
      return rows.map(toAssignment);
    },
  };
}

function toAssignment({ personId, teamId, ...row }: typeof assignments.$inferSelect): Assignment {
  if (personId) return { ...row, to: { personId, teamId: null } };
  if (teamId) return { ...row, to: { personId: null, teamId } };
  throw new Error(`the assignment ${row.id} is for nobody`);
}
