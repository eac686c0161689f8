import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type {
  QuizSession,
  QuizSessionFacts,
  QuizStore,
  StoredAnswer,
} from '@/lib/usecases/ports/quiz-store';
import type { Database } from '../database';
import { milliseconds } from '../milliseconds';
import { packedRows, unpackRows } from '../packed-rows';
import { assignments } from '../schema/assignments';
import { quizAnswers, quizSessions } from '../schema/quizzes';
import { isUniqueViolation } from '../sql-state';
import { transaction } from '../transaction';

/** How far back the exposure of items is counted, in exams of anybody and of one's own. */
const LATEST_EXAMS = 300;
const OWN_EXAMS = 5;
/** More sittings than anybody has; a limit keeps one person from filling the memory. */
const MOST_LISTED = 100_000;

function toFacts(fields: string[]): QuizSessionFacts {
  const [id, personId, kind, title, source, ...rest] = fields as [string, string, ...string[]];
  const [seed, itemCount, answered, pass, startedAt, deadlineAt, finishedAt, ...more] = rest;
  const [score, trackId, stepId] = more;
  return {
    id,
    personId,
    kind: kind as QuizSessionFacts['kind'],
    title: JSON.parse(title ?? '') as QuizSessionFacts['title'],
    source: JSON.parse(source ?? '') as QuizSessionFacts['source'],
    seed: Number(seed),
    itemCount: Number(itemCount),
    answered: Number(answered),
    pass: Number(pass),
    startedAt: new Date(Number(startedAt)),
    deadlineAt: deadlineAt ? new Date(Number(deadlineAt)) : null,
    finishedAt: finishedAt ? new Date(Number(finishedAt)) : null,
    score: score ? Number(score) : null,
    forStep: trackId && stepId ? { trackId, stepId } : null,
  };
}

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
        await tx
          .update(quizSessions)
          .set({
            toReview: true,
            ...(known ? {} : { answered: sql`${quizSessions.answered} + 1` }),
          })
          .where(eq(quizSessions.id, id));
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

    async list({ personIds, limit, asked }) {
      if (personIds.length === 0) return [];
      const q = quizSessions;
      const some = db
        .select()
        .from(q)
        .where(and(inArray(q.personId, [...personIds]), asked ? isAsked(db) : undefined))
        .orderBy(desc(q.startedAt), asc(q.id))
        .limit(limit ?? MOST_LISTED)
        .as('some');
      const { id, startedAt, seed, title, source } = some;
      const [row] = await db
        .select({
          all: packedRows(
            [
              ...[id, some.personId, some.kind, title, source, seed, some.itemCount, some.answered],
              ...[some.pass, milliseconds(startedAt), milliseconds(some.deadlineAt)],
              ...[milliseconds(some.finishedAt), some.score, some.trackId, some.stepId],
            ],
            sql`${startedAt} DESC, ${id}`,
          ),
        })
        .from(some);
      return unpackRows(row?.all).map(toFacts);
    },

    async credits(ids) {
      const found = new Map<string, Map<number, number>>();
      if (ids.length === 0) return found;
      const { sessionId, position, credit } = quizAnswers;
      const rows = await db
        .select({ sessionId, position, credit })
        .from(quizAnswers)
        .where(inArray(sessionId, [...ids]));
      for (const row of rows) {
        const known = found.get(row.sessionId) ?? new Map<number, number>();
        found.set(row.sessionId, known.set(row.position, row.credit));
      }
      return found;
    },

    async answeredItems(personId) {
      const [row] = await db
        .select({ items: sql<number>`coalesce(sum(${quizSessions.answered}), 0)::integer` })
        .from(quizSessions)
        .where(eq(quizSessions.personId, personId));
      return row?.items ?? 0;
    },

    async examItems(personId) {
      const latest = (mine: boolean) => {
        const some = db
          .select({ items: quizSessions.items })
          .from(quizSessions)
          .where(
            and(
              eq(quizSessions.kind, 'exam'),
              mine ? eq(quizSessions.personId, personId) : undefined,
            ),
          )
          .orderBy(desc(quizSessions.startedAt))
          .limit(mine ? OWN_EXAMS : LATEST_EXAMS)
          .as('some');
        return db
          .select({ id: sql<string>`each -> 'item' ->> 'id'`, times: count() })
          .from(some)
          .crossJoin(sql`jsonb_array_elements(${some.items}) AS each`)
          .groupBy(sql`1`);
      };
      const [everybody, own] = await Promise.all([latest(false), latest(true)]);
      return {
        exposure: new Map(everybody.map((row) => [row.id, row.times])),
        seen: new Set(own.map((row) => row.id)),
      };
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

function isAsked(db: Database) {
  const assigned = db
    .select({ bank: assignments.subjectId })
    .from(assignments)
    .where(eq(assignments.kind, 'quiz'));
  return or(
    isNotNull(quizSessions.trackId),
    isNull(quizSessions.finishedAt),
    sql`${quizSessions.source} -> 'banks' ?| ARRAY(${assigned})`,
  );
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
  answered: __,
  toReview: ___,
  ...row
}: typeof quizSessions.$inferSelect): QuizSession {
  return { ...row, forStep: trackId && stepId ? { trackId, stepId } : null };
}
