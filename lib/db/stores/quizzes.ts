import { and, asc, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { QuizSession, QuizStore, StoredAnswer } from '@/lib/usecases/ports/quiz-store';
import type { Database } from '../database';
import { quizAnswers, quizSessions } from '../schema/quizzes';
import { isUniqueViolation } from '../sql-state';
import { transaction } from '../transaction';

/** Sittings of quizzes on PGlite or PostgreSQL. */
export function createQuizStore(db: Database): QuizStore {
  return {
    async start({ forStep, ...session }) {
      try {
        await db.insert(quizSessions).values({
          ...session,
          trackId: forStep?.trackId ?? null,
          stepId: forStep?.stepId ?? null,
        });
        return { ok: true };
      } catch (error) {
        if (isUniqueViolation(error)) return { ok: false, code: 'running' };
        throw error;
      }
    },

    async find(id) {
      const [row] = await db.select().from(quizSessions).where(eq(quizSessions.id, id));
      return row ? toSession(row) : null;
    },

    answers: (id) => answersOf(db, id),

    answer: (id, { position, answer, credit, judged, answeredAt }, replace) =>
      transaction(db, async (tx) => {
        const [session] = await tx
          .select({ finishedAt: quizSessions.finishedAt })
          .from(quizSessions)
          .where(eq(quizSessions.id, id))
          .for('update');
        if (!session || session.finishedAt)
          return { ok: false as const, code: 'finished' as const };
        const row = { sessionId: id, position, answer, credit, judged, answeredAt };
        const known = (await answersOf(tx, id)).find((each) => each.position === position);
        if (known && !replace) return { ok: true as const, stored: known, fresh: false };
        await tx
          .insert(quizAnswers)
          .values(row)
          .onConflictDoUpdate({
            target: [quizAnswers.sessionId, quizAnswers.position],
            set: { answer, credit, judged, answeredAt },
          });
        return {
          ok: true as const,
          stored: { position, answer, credit, judged, answeredAt },
          fresh: true,
        };
      }),

    finish: (id, at, scoreOf) =>
      transaction(db, async (tx) => {
        const [row] = await tx
          .select()
          .from(quizSessions)
          .where(eq(quizSessions.id, id))
          .for('update');
        if (!row) return null;
        if (row.finishedAt) return toSession(row);
        const score = scoreOf(toSession(row), await answersOf(tx, id));
        await tx.update(quizSessions).set({ finishedAt: at, score }).where(eq(quizSessions.id, id));
        return toSession({ ...row, finishedAt: at, score });
      }),

    async list({ personIds, limit }) {
      if (personIds.length === 0) return [];
      const query = db
        .select({
          session: {
            id: quizSessions.id,
            personId: quizSessions.personId,
            kind: quizSessions.kind,
            title: quizSessions.title,
            source: quizSessions.source,
            seed: quizSessions.seed,
            pass: quizSessions.pass,
            startedAt: quizSessions.startedAt,
            deadlineAt: quizSessions.deadlineAt,
            finishedAt: quizSessions.finishedAt,
            score: quizSessions.score,
            trackId: quizSessions.trackId,
            stepId: quizSessions.stepId,
          },
          itemCount: sql<number>`${quizSessions.itemCount}`.mapWith(Number),
          answered: sql<number>`(SELECT count(*) FROM ${quizAnswers}
            WHERE ${quizAnswers.sessionId} = ${quizSessions.id})`.mapWith(Number),
        })
        .from(quizSessions)
        .where(inArray(quizSessions.personId, [...personIds]))
        .orderBy(desc(quizSessions.startedAt), asc(quizSessions.id));
      const rows = await (limit === undefined ? query : query.limit(limit));
      return rows.map(({ session: { trackId, stepId, ...rest }, itemCount, answered }) => ({
        ...rest,
        itemCount,
        answered,
        forStep: trackId && stepId ? { trackId, stepId } : null,
      }));
    },

    async rightItems(personId) {
      const rows = await db
        .selectDistinct({
          id: sql<string>`${quizSessions.items} -> ${quizAnswers.position} -> 'item' ->> 'id'`,
        })
        .from(quizAnswers)
        .innerJoin(quizSessions, eq(quizSessions.id, quizAnswers.sessionId))
        .where(and(eq(quizSessions.personId, personId), gte(quizAnswers.credit, 1)));
      return new Set(rows.map((row) => row.id));
    },
  };
}

async function answersOf(db: Database, id: string): Promise<StoredAnswer[]> {
  return db
    .select({
      position: quizAnswers.position,
      answer: quizAnswers.answer,
      credit: quizAnswers.credit,
      judged: quizAnswers.judged,
      answeredAt: quizAnswers.answeredAt,
    })
    .from(quizAnswers)
    .where(eq(quizAnswers.sessionId, id))
    .orderBy(asc(quizAnswers.position));
}

function toSession({
  trackId,
  stepId,
  itemCount: _,
  ...row
}: typeof quizSessions.$inferSelect): QuizSession {
  return { ...row, forStep: trackId && stepId ? { trackId, stepId } : null };
}
