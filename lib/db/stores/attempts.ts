import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { AttemptPins, LogEntry } from '@/lib/model/log';
import { Report } from '@/lib/model/report';
import type { Attempt, AttemptStore, AttemptSummary } from '@/lib/usecases/ports';
import type { Database } from '../database';
import { attemptEntries, attempts, pinnedContent } from '../schema/attempts';
import { transaction } from '../transaction';

/** Attempts and their logs on PGlite or PostgreSQL. What comes back is parsed: a damaged row throws and names itself. */
export function createAttemptStore(db: Database): AttemptStore {
  return {
    start: (attempt, entries, bundle) =>
      transaction(db, async (tx) => {
        await tx
          .insert(pinnedContent)
          .values({ hash: attempt.pins.contentHash, bundle })
          .onConflictDoNothing();
        await tx.insert(attempts).values({
          id: attempt.id,
          traineeId: attempt.traineeId,
          caseId: attempt.pins.caseId,
          mode: attempt.pins.mode,
          contentHash: attempt.pins.contentHash,
          pins: attempt.pins,
          startedAt: attempt.startedAt,
          finishedAt: attempt.finishedAt,
          forkedFrom: attempt.forkedFrom?.attemptId ?? null,
          forkedSeq: attempt.forkedFrom?.seq ?? null,
          trackId: attempt.forStep?.trackId ?? null,
          stepId: attempt.forStep?.stepId ?? null,
        });
        if (entries.length > 0) {
          await tx.insert(attemptEntries).values(
            entries.map((entry) => ({
              attemptId: attempt.id,
              seq: entry.seq,
              idempotencyKey: `fork-${entry.seq}`,
              entry,
            })),
          );
        }
      }),

    async find(id) {
      const [row] = await db.select().from(attempts).where(eq(attempts.id, id));
      return row ? toAttempt(row) : null;
    },

    async entries(id) {
      const rows = await db
        .select({ entry: attemptEntries.entry })
        .from(attemptEntries)
        .where(eq(attemptEntries.attemptId, id))
        .orderBy(asc(attemptEntries.seq));
      return rows.map((row) => LogEntry.parse(row.entry));
    },

    async applied(id, idempotencyKey) {
      const rows = await db
        .select({ seq: attemptEntries.seq })
        .from(attemptEntries)
        .where(
          and(eq(attemptEntries.attemptId, id), eq(attemptEntries.idempotencyKey, idempotencyKey)),
        );
      return rows.length > 0;
    },

    append: (id, idempotencyKey, entry, finish) =>
      transaction(db, async (tx) => {
        // the lock on the attempt puts two requests of one call in order, on any number of servers
        await tx
          .select({ id: attempts.id })
          .from(attempts)
          .where(eq(attempts.id, id))
          .for('update');
        const rows = await tx
          .select({ seq: attemptEntries.seq, key: attemptEntries.idempotencyKey })
          .from(attemptEntries)
          .where(eq(attemptEntries.attemptId, id))
          .orderBy(desc(attemptEntries.seq));
        if (rows.some((row) => row.key === idempotencyKey))
          return { ok: false as const, code: 'repeated' as const };
        if ((rows[0]?.seq ?? 0) !== entry.seq - 1)
          return { ok: false as const, code: 'stale' as const };
        await tx
          .insert(attemptEntries)
          .values({ attemptId: id, seq: entry.seq, idempotencyKey, entry });
        if (finish)
          await tx
            .update(attempts)
            .set({
              finishedAt: finish.at,
              overall: finish.report.overall,
              band: finish.report.band,
              report: finish.report,
            })
            .where(eq(attempts.id, id));
        return { ok: true as const };
      }),

    async report(id) {
      const [row] = await db
        .select({ report: attempts.report })
        .from(attempts)
        .where(eq(attempts.id, id));
      return row?.report ? Report.parse(row.report) : null;
    },

    async bundle(hash) {
      const [row] = await db
        .select({ bundle: pinnedContent.bundle })
        .from(pinnedContent)
        .where(eq(pinnedContent.hash, hash));
      return row?.bundle ?? null;
    },

    async list({ traineeIds, caseId, finished, limit, offset = 0 }) {
      if (traineeIds?.length === 0) return [];
      const rows = await db
        .select()
        .from(attempts)
        .where(
          and(
            traineeIds ? inArray(attempts.traineeId, [...traineeIds]) : undefined,
            caseId ? eq(attempts.caseId, caseId) : undefined,
            finished === undefined
              ? undefined
              : finished
                ? isNotNull(attempts.finishedAt)
                : isNull(attempts.finishedAt),
          ),
        )
        .orderBy(desc(attempts.startedAt), asc(attempts.id))
        .limit(limit)
        .offset(offset);
      return rows.map(toSummary);
    },
  };
}

type Row = typeof attempts.$inferSelect;

const stepOf = (row: Row): Attempt['forStep'] =>
  row.trackId && row.stepId ? { trackId: row.trackId, stepId: row.stepId } : null;

function toAttempt(row: Row): Attempt {
  return {
    id: row.id,
    traineeId: row.traineeId,
    pins: AttemptPins.parse(row.pins),
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    forkedFrom:
      row.forkedFrom && row.forkedSeq ? { attemptId: row.forkedFrom, seq: row.forkedSeq } : null,
    forStep: stepOf(row),
  };
}

function toSummary(row: Row): AttemptSummary {
  return {
    id: row.id,
    traineeId: row.traineeId,
    caseId: row.caseId,
    mode: row.mode,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    overall: row.overall,
    band: row.band,
    forkedFrom: row.forkedFrom,
    forStep: stepOf(row),
  };
}
