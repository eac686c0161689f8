import { and, eq, inArray } from 'drizzle-orm';
import type { StepMarkStore } from '@/lib/usecases/ports/step-mark-store';
import type { Database } from '../database';
import { stepMarks } from '../schema/certificates';

/** Marks of steps on PGlite or PostgreSQL. */
export function createStepMarkStore(db: Database): StepMarkStore {
  return {
    async put(personId, { at, ...mark }) {
      await db
        .insert(stepMarks)
        .values({ personId, ...mark, at: new Date(at) })
        .onConflictDoUpdate({
          target: [stepMarks.personId, stepMarks.trackId, stepMarks.stepId, stepMarks.mark],
          set: { at: new Date(at) },
        });
    },
    async remove(personId, { trackId, stepId, mark }) {
      await db
        .delete(stepMarks)
        .where(
          and(
            eq(stepMarks.personId, personId),
            eq(stepMarks.trackId, trackId),
            eq(stepMarks.stepId, stepId),
            eq(stepMarks.mark, mark),
          ),
        );
    },
    async list(personIds) {
      if (personIds.length === 0) return [];
      const rows = await db
        .select()
        .from(stepMarks)
        .where(inArray(stepMarks.personId, [...personIds]));
      return rows.map(({ at, ...row }) => ({ ...row, at: at.getTime() }));
    },
  };
}
