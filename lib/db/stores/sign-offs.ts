import { inArray, ne } from 'drizzle-orm';
import type { SignOffStore } from '@/lib/usecases/ports/sign-off-store';
import type { Database } from '../database';
import { signOffs } from '../schema/certificates';

/** Signatures under finished paths on PGlite or PostgreSQL. */
export function createSignOffStore(db: Database): SignOffStore {
  return {
    async decide({ decision, note, by, at, ...enrolment }) {
      const decided = { decision, note, decidedBy: by, decidedAt: at };
      const kept = await db
        .insert(signOffs)
        .values({ ...enrolment, ...decided })
        .onConflictDoUpdate({
          target: [signOffs.personId, signOffs.trackId, signOffs.enrolledAt],
          set: decided,
          setWhere: ne(signOffs.decision, 'signed'),
        })
        .returning({ personId: signOffs.personId });
      return kept.length === 1;
    },
    async list(personIds) {
      if (personIds.length === 0) return [];
      const rows = await db
        .select()
        .from(signOffs)
        .where(inArray(signOffs.personId, [...personIds]));
      return rows.map(({ decidedBy, decidedAt, ...row }) => ({
        ...row,
        by: decidedBy,
        at: decidedAt,
      }));
    },
  };
}
