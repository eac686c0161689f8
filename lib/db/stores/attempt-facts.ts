import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { Report } from '@/lib/model/report';
import type { AttemptFacts } from '@/lib/usecases/ports/attempt-facts';
import type { Database } from '../database';
import { attempts } from '../schema/attempts';

/** Attempts as training looks at them, read from the same table that the calls are stored in. */
export function createAttemptFacts(db: Database): AttemptFacts {
  return {
    async list(personIds) {
      if (personIds.length === 0) return [];
      const rows = await db
        .select({
          id: attempts.id,
          personId: attempts.traineeId,
          caseId: attempts.caseId,
          mode: attempts.mode,
          startedAt: attempts.startedAt,
          finishedAt: attempts.finishedAt,
          overall: attempts.overall,
          band: attempts.band,
          forkedFrom: attempts.forkedFrom,
          trackId: attempts.trackId,
          stepId: attempts.stepId,
        })
        .from(attempts)
        .where(inArray(attempts.traineeId, [...personIds]))
        .orderBy(desc(attempts.startedAt), asc(attempts.id));
      return rows.map(({ forkedFrom, trackId, stepId, ...row }) => ({
        ...row,
        // the band says `fail` exactly for a critical fault or a missed danger sign
        critical: row.band === 'fail',
        forked: forkedFrom !== null,
        forStep: trackId && stepId ? { trackId, stepId } : null,
      }));
    },

    async findings(personIds, lastCalls) {
      if (personIds.length === 0) return [];
      const ranked = db
        .select({
          id: attempts.id,
          rank: sql<number>`row_number() OVER (PARTITION BY ${attempts.traineeId}
            ORDER BY ${attempts.finishedAt} DESC, ${attempts.id})`.as('rank'),
        })
        .from(attempts)
        .where(
          and(
            inArray(attempts.traineeId, [...personIds]),
            isNotNull(attempts.finishedAt),
            isNull(attempts.forkedFrom),
          ),
        )
        .as('ranked');
      const rows = await db
        .select({
          attemptId: attempts.id,
          personId: attempts.traineeId,
          caseId: attempts.caseId,
          finishedAt: attempts.finishedAt,
          report: attempts.report,
        })
        .from(attempts)
        .innerJoin(ranked, eq(ranked.id, attempts.id))
        .where(lte(ranked.rank, lastCalls))
        .orderBy(desc(attempts.finishedAt), asc(attempts.id));
      return rows.flatMap(({ finishedAt, report, ...row }) => {
        if (!finishedAt || !report) return [];
        const { findings, dimensions } = Report.parse(report);
        return [{ ...row, finishedAt, findings, dimensions }];
      });
    },
  };
}
