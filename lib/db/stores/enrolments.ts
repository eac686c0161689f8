import { and, eq, inArray } from 'drizzle-orm';
import type { EnrolmentStore } from '@/lib/usecases/ports/enrolment-store';
import type { Database } from '../database';
import { enrolments } from '../schema/certificates';

/** Enrolments on PGlite or PostgreSQL. */
export function createEnrolmentStore(db: Database): EnrolmentStore {
  return {
    async put(enrolment) {
      await db
        .insert(enrolments)
        .values(enrolment)
        .onConflictDoUpdate({
          target: [enrolments.personId, enrolments.trackId],
          set: {
            trackVersion: enrolment.trackVersion,
            enrolledAt: enrolment.enrolledAt,
            branch: enrolment.branch,
            kept: enrolment.kept,
          },
        });
    },
    async find(personId, trackId) {
      const [row] = await db
        .select()
        .from(enrolments)
        .where(and(eq(enrolments.personId, personId), eq(enrolments.trackId, trackId)));
      return row ?? null;
    },
    async list(personIds) {
      if (personIds.length === 0) return [];
      return db
        .select()
        .from(enrolments)
        .where(inArray(enrolments.personId, [...personIds]));
    },
  };
}
