import { and, asc, eq, inArray, isNotNull, max, or, sql } from 'drizzle-orm';
import type { AgentAction } from '@/lib/model/action';
import { Report } from '@/lib/model/report';
import type { CardId, MemoryCard, Review } from '@/lib/model/review';
import type {
  Pending,
  PendingAnswer,
  PendingCall,
  ReviewStore,
} from '@/lib/usecases/ports/review-store';
import type { Database } from '../database';
import { milliseconds } from '../milliseconds';
import { packedRows, unpackRows } from '../packed-rows';
import { attemptEntries, attempts } from '../schema/attempts';
import { people } from '../schema/people';
import { quizAnswers, quizSessions } from '../schema/quizzes';
import { reviewCards, reviews } from '../schema/reviews';
import { transaction } from '../transaction';

/** Rows of one INSERT: nine values each, far below the 65,535 that the protocol takes. */
const CHUNK = 1_000;

/** The log of reviews on PGlite or PostgreSQL. */
export function createReviewStore(db: Database): ReviewStore {
  return {
    take: async (personId, fold) => {
      // asked without a lock first: mostly there is nothing
      if (!(await isPending(db, personId))) return 0;
      return transaction(db, async (tx) => {
        // one at a time for each person; a foreign key to the person does not wait for it
        await tx
          .select({ id: people.id })
          .from(people)
          .where(eq(people.id, personId))
          .for('no key update');
        // no answer comes in between what is read and what is marked as taken
        await tx
          .select({ id: quizSessions.id })
          .from(quizSessions)
          .where(and(eq(quizSessions.personId, personId), eq(quizSessions.toReview, true)))
          .for('update');
        const pending = await pendingOf(tx, personId);
        if (isEmpty(pending)) return 0;
        const cards = await cardsOf(tx, personId);
        const taken = fold(pending, new Map(cards.map((each) => [each.card, each])));
        await write(tx, personId, taken);
        await markTaken(tx, pending);
        return taken.reviews.length;
      });
    },

    cards: (personId) => cardsOf(db, personId),

    async log(personId) {
      const rows = await db
        .select()
        .from(reviews)
        .where(eq(reviews.personId, personId))
        .orderBy(asc(reviews.seq));
      return rows.map(
        ({ personId: _, seq: __, at, ...row }): Review => ({
          ...row,
          at: at.getTime(),
        }),
      );
    },
  };
}

/** Perhaps more than there is: an exam that is not over yet has answers, but none to take. */
async function isPending(db: Database, personId: string): Promise<boolean> {
  const sittings = db
    .select({ one: sql`1` })
    .from(quizSessions)
    .where(and(eq(quizSessions.personId, personId), eq(quizSessions.toReview, true)));
  const calls = db.select({ one: sql`1` }).from(attempts).where(openCalls(personId));
  const [row] = await db
    .select({ is: sql<boolean>`EXISTS ${sittings} OR EXISTS ${calls}` })
    .from(sql`(SELECT) AS one`);
  return row?.is ?? false;
}

const openCalls = (personId: string) =>
  and(
    eq(attempts.traineeId, personId),
    eq(attempts.reviewed, false),
    isNotNull(attempts.finishedAt),
  );

async function pendingOf(db: Database, personId: string): Promise<Pending> {
  const item = sql`${quizSessions.items} -> ${quizAnswers.position} -> 'item'`;
  const answers: PendingAnswer[] = await db
    .select({
      sessionId: quizAnswers.sessionId,
      position: quizAnswers.position,
      itemId: sql<string>`${item} ->> 'id'`,
      critical: sql<boolean>`(${item} ->> 'critical')::boolean`,
      credit: quizAnswers.credit,
      answeredAt: quizAnswers.answeredAt,
      card: sql<CardId | null>`${quizSessions.source} -> 'cards' ->> ${quizAnswers.position}`,
    })
    .from(quizAnswers)
    .innerJoin(quizSessions, eq(quizSessions.id, quizAnswers.sessionId))
    .where(
      and(
        eq(quizSessions.personId, personId),
        eq(quizSessions.toReview, true),
        eq(quizAnswers.reviewed, false),
        // answers of an exam may be changed until it is over
        or(eq(quizSessions.kind, 'practice'), isNotNull(quizSessions.finishedAt)),
      ),
    )
    .orderBy(asc(quizAnswers.answeredAt), asc(quizAnswers.sessionId), asc(quizAnswers.position));
  // drizzle leaves the table out of column names in here, so they are written out
  const did = sql`(SELECT jsonb_agg(e.entry -> 'action' ORDER BY e.seq) FROM ${attemptEntries} e
    WHERE e.attempt_id = "attempts"."id" AND e.seq >= "attempts"."forked_seq")`;
  const rows = await db
    .select({
      attemptId: attempts.id,
      caseId: attempts.caseId,
      finishedAt: attempts.finishedAt,
      forkedFrom: attempts.forkedFrom,
      did: sql<AgentAction[]>`coalesce(${did}, '[]'::jsonb)`,
      trackId: attempts.trackId,
      stepId: attempts.stepId,
      report: attempts.report,
    })
    .from(attempts)
    .where(openCalls(personId))
    .orderBy(asc(attempts.finishedAt), asc(attempts.id));
  const calls = rows.flatMap(
    ({ finishedAt, forkedFrom, report, trackId, stepId, ...row }): PendingCall[] =>
      finishedAt
        ? [
            {
              ...row,
              finishedAt,
              forked: forkedFrom !== null,
              forStep: trackId && stepId ? { trackId, stepId } : null,
              findings: report ? Report.parse(report).findings : [],
            },
          ]
        : [],
  );
  return { answers, calls };
}

const isEmpty = ({ answers, calls }: Pending): boolean => answers.length + calls.length === 0;

async function cardsOf(db: Database, personId: string): Promise<MemoryCard[]> {
  const c = reviewCards;
  const [row] = await db
    .select({
      all: packedRows([
        ...[c.card, c.stability, c.difficulty, milliseconds(c.lastAt), c.reviews, c.lapses],
        ...[c.importance, c.caseId, c.title],
      ]),
    })
    .from(c)
    .where(eq(c.personId, personId));
  return unpackRows(row?.all).map(toCard);
}

function toCard(fields: string[]): MemoryCard {
  const [card, stability, difficulty, lastAt, reviewed, lapses, importance, caseId, title] = fields;
  return {
    card: card as CardId,
    stability: Number(stability),
    difficulty: Number(difficulty),
    lastAt: Number(lastAt),
    reviews: Number(reviewed),
    lapses: Number(lapses),
    importance: Number(importance) as MemoryCard['importance'],
    caseId: caseId || null,
    title: title ? (JSON.parse(title) as MemoryCard['title']) : null,
  };
}

async function write(
  db: Database,
  personId: string,
  taken: { reviews: readonly Review[]; cards: readonly MemoryCard[] },
): Promise<void> {
  const [last] = await db
    .select({ seq: max(reviews.seq) })
    .from(reviews)
    .where(eq(reviews.personId, personId));
  const first = (last?.seq ?? 0) + 1;
  const log = taken.reviews.map((review, i) => ({
    ...review,
    at: new Date(review.at),
    personId,
    seq: first + i,
  }));
  for (let at = 0; at < log.length; at += CHUNK)
    await db.insert(reviews).values(log.slice(at, at + CHUNK));
  const cards = taken.cards.map((card) => ({ ...card, personId, lastAt: new Date(card.lastAt) }));
  const excluded = (column: string) => sql.raw(`excluded.${column}`);
  for (let at = 0; at < cards.length; at += CHUNK)
    await db
      .insert(reviewCards)
      .values(cards.slice(at, at + CHUNK))
      .onConflictDoUpdate({
        target: [reviewCards.personId, reviewCards.card],
        set: {
          stability: excluded('stability'),
          difficulty: excluded('difficulty'),
          lastAt: excluded('last_at'),
          reviews: excluded('reviews'),
          lapses: excluded('lapses'),
          importance: excluded('importance'),
          caseId: excluded('case_id'),
          title: excluded('title'),
        },
      });
}

async function markTaken(db: Database, { answers, calls }: Pending): Promise<void> {
  const sessions = [...new Set(answers.map((answer) => answer.sessionId))];
  if (sessions.length > 0) {
    // the whole of each sitting was read, and it is locked
    await db
      .update(quizAnswers)
      .set({ reviewed: true })
      .where(inArray(quizAnswers.sessionId, sessions));
    await db
      .update(quizSessions)
      .set({ toReview: false })
      .where(inArray(quizSessions.id, sessions));
  }
  if (calls.length > 0)
    await db
      .update(attempts)
      .set({ reviewed: true })
      .where(
        inArray(
          attempts.id,
          calls.map((call) => call.attemptId),
        ),
      );
}
