import { and, count, desc, eq, gte, inArray, isNotNull, isNull } from 'drizzle-orm';
import { ReminderAbout } from '@/lib/model/reminder';
import { ReminderSettings } from '@/lib/model/reminder-settings';
import type { ReminderStore, StoredReminder } from '@/lib/usecases/ports/reminder-store';
import type { Database } from '../database';
import { mails } from '../schema/mails';
import { people } from '../schema/people';
import { reminderSettings, reminders } from '../schema/reminders';
import { transaction } from '../transaction';

/** What people were reminded of, and how they want to be, on PGlite or PostgreSQL. */
export function createReminderStore(db: Database): ReminderStore {
  return {
    tell: (personId, due, { at, dayStart, most }, mail) =>
      transaction(db, async (tx) => {
        // one round at a time for each person, whichever server it runs on
        await tx
          .select({ id: people.id })
          .from(people)
          .where(eq(people.id, personId))
          .for('no key update');
        const [today] = await tx
          .select({ n: count() })
          .from(reminders)
          .where(and(eq(reminders.personId, personId), gte(reminders.at, dayStart)));
        const known = await tx
          .select({ key: reminders.key })
          .from(reminders)
          .where(
            and(
              eq(reminders.personId, personId),
              inArray(
                reminders.key,
                due.map(({ key }) => key),
              ),
            ),
          );
        const before = new Set(known.map(({ key }) => key));
        const fresh = due
          .filter(({ key }) => !before.has(key))
          .slice(0, Math.max(0, most - (today?.n ?? 0)));
        if (fresh.length === 0) return [];
        const rows = await tx
          .insert(reminders)
          .values(fresh.map(({ id, key, about }) => ({ id, personId, key, about, at })))
          .returning();
        const told = rows.map(toReminder);
        const mailed = mail ? told.filter(({ about }) => mail.wants(about)) : [];
        if (mail && mailed.length > 0)
          await tx.insert(mails).values({
            id: mail.id,
            personId,
            kind: 'reminders',
            reminderIds: mailed.map(({ id }) => id),
            createdAt: at,
            nextAt: at,
          });
        return told;
      }),

    async list({ personIds, since, unread, limit, offset }) {
      if (personIds.length === 0) return [];
      const query = db
        .select()
        .from(reminders)
        .where(
          and(
            inArray(reminders.personId, [...personIds]),
            since ? gte(reminders.at, since) : undefined,
            unread ? isNull(reminders.readAt) : undefined,
          ),
        )
        .orderBy(desc(reminders.at), reminders.id)
        .$dynamic();
      if (limit !== undefined) query.limit(limit);
      if (offset !== undefined) query.offset(offset);
      return (await query).map(toReminder);
    },

    async find(ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .select()
        .from(reminders)
        .where(inArray(reminders.id, [...ids]));
      return rows.map(toReminder);
    },

    async countUnread(personId) {
      const [row] = await db
        .select({ n: count() })
        .from(reminders)
        .where(and(eq(reminders.personId, personId), isNull(reminders.readAt)));
      return row?.n ?? 0;
    },

    async setRead(personId, ids, at) {
      if (ids !== 'all' && ids.length === 0) return [];
      const changed = await db
        .update(reminders)
        .set({ readAt: at })
        .where(
          and(
            eq(reminders.personId, personId),
            ids === 'all' ? undefined : inArray(reminders.id, [...ids]),
            at ? isNull(reminders.readAt) : isNotNull(reminders.readAt),
          ),
        )
        .returning({ id: reminders.id });
      return changed.map(({ id }) => id);
    },

    async settle(ids, at) {
      if (ids.length === 0) return;
      const wanted = inArray(reminders.id, [...ids]);
      await transaction(db, async (tx) => {
        await tx
          .update(reminders)
          .set({ settledAt: at })
          .where(and(wanted, isNull(reminders.settledAt)));
        await tx
          .update(reminders)
          .set({ readAt: at })
          .where(and(wanted, isNull(reminders.readAt)));
      });
    },

    async settings(personIds) {
      if (personIds.length === 0) return new Map();
      const rows = await db
        .select()
        .from(reminderSettings)
        .where(inArray(reminderSettings.personId, [...personIds]));
      return new Map(
        rows.map(({ personId, quietFrom, quietTo, email, mail, byMail, ...row }) => [
          personId,
          {
            ...ReminderSettings.parse({
              quiet: { from: quietFrom, to: quietTo },
              email,
              mail,
              byMail,
            }),
            emailConfirmedAt: row.emailConfirmedAt,
            locale: row.locale,
          },
        ]),
      );
    },

    async writeSettings(personId, { quiet, ...rest }, at) {
      const row = {
        ...rest,
        personId,
        quietFrom: quiet.from,
        quietTo: quiet.to,
        updatedAt: at,
      };
      await db
        .insert(reminderSettings)
        .values(row)
        .onConflictDoUpdate({ target: reminderSettings.personId, set: row });
    },
  };
}

function toReminder(row: typeof reminders.$inferSelect): StoredReminder {
  return {
    ...row,
    about: ReminderAbout.parse(row.about),
    at: row.at.getTime(),
    readAt: row.readAt?.getTime() ?? null,
    settledAt: row.settledAt?.getTime() ?? null,
  };
}
