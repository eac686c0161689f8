import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { CorrectionStore } from '@/lib/usecases/ports/correction-store';
import type { Database } from '../database';
import { corrections } from '../schema/corrections';

/** Corrections of the language model on PGlite or PostgreSQL. */
export function createCorrectionStore(db: Database): CorrectionStore {
  return {
    async suggest(correction) {
      const { meant, note, suggestedAt } = correction;
      const kept = await db
        .insert(corrections)
        .values(correction)
        .onConflictDoUpdate({
          target: [corrections.attemptId, corrections.seq],
          set: { meant, note, suggestedAt },
          setWhere: eq(corrections.status, 'open'),
        })
        .returning({ id: corrections.id });
      return kept.length > 0;
    },
    async find(id) {
      const [row] = await db.select().from(corrections).where(eq(corrections.id, id));
      return row ?? null;
    },
    async list({ personIds, status, attemptId, limit }) {
      if (personIds !== 'all' && personIds.length === 0) return [];
      return db
        .select()
        .from(corrections)
        .where(
          and(
            personIds === 'all' ? undefined : inArray(corrections.personId, [...personIds]),
            status ? eq(corrections.status, status) : undefined,
            attemptId ? eq(corrections.attemptId, attemptId) : undefined,
          ),
        )
        .orderBy(
          sql`${corrections.status} = 'open' DESC`,
          desc(corrections.suggestedAt),
          corrections.id,
        )
        .limit(limit);
    },
    async decide(id, decision) {
      const decided = await db
        .update(corrections)
        .set(decision)
        .where(and(eq(corrections.id, id), eq(corrections.status, 'open')))
        .returning({ id: corrections.id });
      return decided.length > 0;
    },
  };
}
