import { setImmediate } from 'node:timers/promises';
import { and, asc, count, desc, eq, inArray, isNotNull, max, or, sql } from 'drizzle-orm';
import { ItemMeasurement } from '@/lib/model/item-figures';
import type {
  CountedAnswer,
  ItemAnswerStore,
  PersonAnswers,
  UncountedAnswer,
} from '@/lib/usecases/ports/item-answer-store';
import type { Database } from '../database';
import { firstAnswers, itemMeasurements } from '../schema/item-statistics';
import { quizAnswers, quizSessions } from '../schema/quizzes';
import { transaction } from '../transaction';

/** Answers taken in one transaction; each brings its item along. */
const BATCH = 500;
/** People whose answers are read in one query. */
const PEOPLE_AT_A_TIME = 20;
/** How far back the exposure of items is counted. */
const LATEST_EXAMS = 300;

/** First answers to items on PGlite or PostgreSQL. */
export function createItemAnswerStore(db: Database): ItemAnswerStore {
  return {
    async take(read, most) {
      let taken = 0;
      for (;;) {
        const some = await transaction(db, (tx) => takeSome(tx, read));
        taken += some;
        const more = some === BATCH;
        if (!more || taken >= most) return { taken, more };
        await setImmediate(); // a database in our own process would keep everybody waiting
      }
    },

    async count() {
      const [row] = await db.select({ all: count() }).from(firstAnswers);
      return row?.all ?? 0;
    },

    async latest(fingerprints, most) {
      const people = await db
        .select({ id: firstAnswers.personId })
        .from(firstAnswers)
        .groupBy(firstAnswers.personId)
        .orderBy(desc(max(firstAnswers.answeredAt)), asc(firstAnswers.personId))
        .limit(most);
      const found: PersonAnswers[] = [];
      for (let at = 0; at < people.length; at += PEOPLE_AT_A_TIME) {
        const ids = people.slice(at, at + PEOPLE_AT_A_TIME).map(({ id }) => id);
        found.push(...(await answersOfPeople(db, ids, fingerprints)));
        await setImmediate();
      }
      return found;
    },

    async exposure() {
      const some = db
        .select({ items: quizSessions.items })
        .from(quizSessions)
        .where(eq(quizSessions.kind, 'exam'))
        .orderBy(desc(quizSessions.startedAt))
        .limit(LATEST_EXAMS)
        .as('some');
      const [[all], rows] = await Promise.all([
        db.select({ exams: count() }).from(some),
        db
          .select({ id: sql<string>`each -> 'item' ->> 'id'`, times: count() })
          .from(some)
          .crossJoin(sql`jsonb_array_elements(${some.items}) AS each`)
          .groupBy(sql`1`),
      ]);
      return {
        exams: all?.exams ?? 0,
        shown: new Map(rows.map((row) => [row.id, row.times])),
      };
    },

    async measurement() {
      const [row] = await db.select().from(itemMeasurements).where(eq(itemMeasurements.id, 1));
      return row ? ItemMeasurement.parse(row.measurement) : null;
    },

    async keep(measurement) {
      const row = { id: 1, measurement };
      await db
        .insert(itemMeasurements)
        .values(row)
        .onConflictDoUpdate({ target: itemMeasurements.id, set: row });
    },

    async expected() {
      const rows = await db
        .select({
          itemId: sql<string>`each ->> 'itemId'`,
          fingerprint: sql<string>`each ->> 'fingerprint'`,
          answers: sql<number>`(each ->> 'answers')::integer`,
          expected: sql<number>`(each ->> 'expected')::double precision`,
        })
        .from(itemMeasurements)
        .crossJoin(sql`jsonb_array_elements(${itemMeasurements.measurement} -> 'items') AS each`);
      return new Map(rows.map(({ itemId, ...row }) => [itemId, row]));
    },
  };
}

async function takeSome(
  db: Database,
  read: (answer: UncountedAnswer) => CountedAnswer,
): Promise<number> {
  const rows = await db
    .select({
      sessionId: quizAnswers.sessionId,
      position: quizAnswers.position,
      personId: quizSessions.personId,
      answer: quizAnswers.answer,
      credit: quizAnswers.credit,
      answeredAt: quizAnswers.answeredAt,
    })
    .from(quizAnswers)
    .innerJoin(quizSessions, eq(quizSessions.id, quizAnswers.sessionId))
    .where(
      and(
        eq(quizAnswers.counted, false),
        // answers of an exam may be changed until it is over
        or(eq(quizSessions.kind, 'practice'), isNotNull(quizSessions.finishedAt)),
      ),
    )
    .orderBy(asc(quizAnswers.sessionId), asc(quizAnswers.position))
    .limit(BATCH);
  if (rows.length === 0) return 0;
  const first = firstOfEach(await withItems(db, rows), read);
  if (first.length > 0)
    await db
      .insert(firstAnswers)
      .values(first)
      .onConflictDoUpdate({
        target: [firstAnswers.personId, firstAnswers.itemId, firstAnswers.fingerprint],
        set: {
          credit: sql`excluded.credit`,
          chosen: sql`excluded.chosen`,
          answeredAt: sql`excluded.answered_at`,
        },
        setWhere: sql`excluded.answered_at < ${firstAnswers.answeredAt}`,
      });
  // one value instead of a thousand: a long list of pairs makes PGlite's parser run out of stack
  const taken = JSON.stringify(rows.map(({ sessionId, position }) => ({ sessionId, position })));
  await db.execute(sql`UPDATE ${quizAnswers} SET counted = true
    FROM jsonb_to_recordset(${taken}::jsonb) AS taken ("sessionId" text, position integer)
    WHERE ${quizAnswers.sessionId} = taken."sessionId" AND ${quizAnswers.position} = taken.position`);
  return rows.length;
}

/** Each answer with its item. The items of a sitting are read once: to pick one out, the database unpacks them all. */
async function withItems<Row extends { sessionId: string; position: number }>(
  db: Database,
  rows: readonly Row[],
): Promise<(Row & Pick<UncountedAnswer, 'form'>)[]> {
  const sessions = await db
    .select({ id: quizSessions.id, items: quizSessions.items })
    .from(quizSessions)
    .where(inArray(quizSessions.id, [...new Set(rows.map(({ sessionId }) => sessionId))]));
  const itemsOf = new Map(sessions.map(({ id, items }) => [id, items]));
  return rows.flatMap((row) => {
    const form = itemsOf.get(row.sessionId)?.[row.position];
    return form ? [{ ...row, form }] : [];
  });
}

interface TakenRow extends UncountedAnswer {
  personId: string;
  answeredAt: Date;
}

/** One row for each person and wording: one INSERT cannot meet the same key twice. */
function firstOfEach(
  rows: readonly TakenRow[],
  read: (answer: UncountedAnswer) => CountedAnswer,
): (typeof firstAnswers.$inferInsert)[] {
  const first = new Map<string, typeof firstAnswers.$inferInsert>();
  for (const { personId, credit, answeredAt, form, answer } of rows) {
    const row = { personId, credit, answeredAt, ...read({ form, answer, credit }) };
    const key = JSON.stringify([personId, row.itemId, row.fingerprint]);
    const known = first.get(key);
    if (!known || answeredAt < known.answeredAt) first.set(key, row);
  }
  return [...first.values()];
}

async function answersOfPeople(
  db: Database,
  personIds: readonly string[],
  fingerprints: ReadonlyMap<string, string>,
): Promise<PersonAnswers[]> {
  const current = JSON.stringify(Object.fromEntries(fingerprints));
  // one value for each person instead of a row for each answer
  const rows = await db
    .select({
      all: sql<
        [itemId: string, credit: number, chosen: string[]][]
      >`json_agg(json_build_array(${firstAnswers.itemId}, ${firstAnswers.credit}, ${firstAnswers.chosen}) ORDER BY ${firstAnswers.itemId})`,
    })
    .from(firstAnswers)
    .where(
      and(
        inArray(firstAnswers.personId, [...personIds]),
        sql`${current}::jsonb ->> ${firstAnswers.itemId} = ${firstAnswers.fingerprint}`,
      ),
    )
    .groupBy(firstAnswers.personId)
    .orderBy(asc(firstAnswers.personId));
  return rows.map(({ all }) => ({
    answers: all.map(([itemId, credit, chosen]) => ({ itemId, credit, chosen })),
  }));
}
