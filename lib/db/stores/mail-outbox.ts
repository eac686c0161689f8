import { and, asc, count, desc, eq, gte, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { MailOutbox } from '@/lib/usecases/ports/mail-outbox';
import type { Database } from '../database';
import { mails } from '../schema/mails';
import { transaction } from '../transaction';

/** Mail that waits to be sent, on PGlite or PostgreSQL. */
export function createMailOutbox(db: Database): MailOutbox {
  return {
    async add(mail) {
      await db.insert(mails).values({ ...mail, nextAt: mail.createdAt });
    },

    claim: (now, until) =>
      transaction(db, async (tx) => {
        const [next] = await tx
          .select({ id: mails.id })
          .from(mails)
          .where(
            and(
              eq(mails.state, 'waiting'),
              lte(mails.nextAt, now),
              or(isNull(mails.claimedUntil), lte(mails.claimedUntil, now)),
            ),
          )
          .orderBy(asc(mails.nextAt), asc(mails.id))
          .limit(1)
          .for('update', { skipLocked: true });
        if (!next) return null;
        const [row] = await tx
          .update(mails)
          .set({ claimedUntil: until, tries: sql`${mails.tries} + 1` })
          .where(eq(mails.id, next.id))
          .returning();
        if (!row) return null;
        const { id, personId, kind, reminderIds, createdAt, tries } = row;
        return { id, personId, kind, reminderIds, createdAt, tries };
      }),

    async end(id, { state, reason, at }) {
      await db
        .update(mails)
        .set({ state, reason, endedAt: at, claimedUntil: null })
        .where(eq(mails.id, id));
    },

    async postpone(id, { until, counted, reason }) {
      await db
        .update(mails)
        .set({
          nextAt: until,
          claimedUntil: null,
          reason,
          ...(counted ? {} : { tries: sql`${mails.tries} - 1` }),
        })
        .where(eq(mails.id, id));
    },

    async count(personId, kind, since) {
      const [row] = await db
        .select({ n: count() })
        .from(mails)
        .where(
          and(eq(mails.personId, personId), eq(mails.kind, kind), gte(mails.createdAt, since)),
        );
      return row?.n ?? 0;
    },

    async standing(since) {
      const troubled = and(
        ne(mails.reason, ''),
        or(eq(mails.state, 'waiting'), and(eq(mails.state, 'failed'), gte(mails.endedAt, since))),
      );
      const [[counts], [latest]] = await Promise.all([
        db
          .select({
            waiting: sql<number>`(count(*) FILTER (WHERE ${mails.state} = 'waiting'))::int`,
            failed: sql<number>`(count(*) FILTER (WHERE ${mails.state} = 'failed'))::int`,
          })
          .from(mails)
          .where(or(eq(mails.state, 'waiting'), gte(mails.endedAt, since))),
        db
          .select({ reason: mails.reason })
          .from(mails)
          .where(troubled)
          .orderBy(desc(mails.nextAt))
          .limit(1),
      ]);
      return {
        waiting: counts?.waiting ?? 0,
        failed: counts?.failed ?? 0,
        trouble: latest?.reason ?? null,
      };
    },
  };
}
