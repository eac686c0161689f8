import { and, asc, count, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { STATUS_LIST_LENGTH } from '@/lib/model/status-list-length';
import type { Certificate, CertificateStore } from '@/lib/usecases/ports/certificate-store';
import type { Database } from '../database';
import { queryRows } from '../query-rows';
import { certificateNumbers, certificates } from '../schema/certificates';
import { transaction } from '../transaction';

/** Certificates on PGlite or PostgreSQL. */
export function createCertificateStore(db: Database): CertificateStore {
  return {
    issue: (certificate, { year, format }) =>
      transaction(db, async (tx) => {
        // the year's row is locked until the end: whoever comes second sees the first one's certificate
        await tx.insert(certificateNumbers).values({ year, last: 0 }).onConflictDoNothing();
        const [number] = await tx
          .update(certificateNumbers)
          .set({ last: sql`${certificateNumbers.last} + 1` })
          .where(eq(certificateNumbers.year, year))
          .returning({ last: certificateNumbers.last });
        if (!number) throw new Error('An update of an existing row always gives it');
        const [known] = await tx
          .select()
          .from(certificates)
          .where(
            and(
              eq(certificates.personId, certificate.personId),
              eq(certificates.trackId, certificate.trackId),
              eq(certificates.enrolledAt, certificate.enrolledAt),
            ),
          );
        if (known) {
          await tx
            .update(certificateNumbers)
            .set({ last: number.last - 1 })
            .where(eq(certificateNumbers.year, year));
          return { certificate: toCertificate(known), fresh: false };
        }
        const [row] = await tx
          .insert(certificates)
          .values({
            ...certificate,
            number: format(number.last),
            disclosure: 'number',
            disclosedAt: null,
            ...(await drawPlace(tx)),
          })
          .returning();
        if (!row) throw new Error('An insert always gives its row');
        return { certificate: toCertificate(row), fresh: true };
      }),

    async find(id) {
      const [row] = await db.select().from(certificates).where(eq(certificates.id, id));
      return row ? toCertificate(row) : null;
    },
    async findByNumber(number) {
      const [row] = await db.select().from(certificates).where(eq(certificates.number, number));
      return row ? toCertificate(row) : null;
    },
    async list({ personIds }) {
      if (personIds?.length === 0) return [];
      const rows = await db
        .select()
        .from(certificates)
        .where(personIds ? inArray(certificates.personId, [...personIds]) : undefined)
        .orderBy(desc(certificates.issuedAt), asc(certificates.id));
      return rows.map(toCertificate);
    },
    async revoke(id, { at, by, reason }) {
      const rows = await db
        .update(certificates)
        .set({ revokedAt: at, revokedBy: by, revokedReason: reason })
        .where(and(eq(certificates.id, id), isNull(certificates.revokedAt)))
        .returning({ id: certificates.id });
      return rows.length > 0;
    },
    async disclose(id, disclosure, at) {
      await db
        .update(certificates)
        .set({ disclosure, disclosedAt: at })
        .where(eq(certificates.id, id));
    },
    async revokedPlaces(list) {
      const [any] = await db
        .select({ id: certificates.id })
        .from(certificates)
        .where(eq(certificates.statusList, list))
        .limit(1);
      if (!any) return null;
      const rows = await db
        .select({ index: certificates.statusIndex })
        .from(certificates)
        .where(and(eq(certificates.statusList, list), isNotNull(certificates.revokedAt)))
        .orderBy(asc(certificates.statusIndex));
      return rows.map((row) => row.index);
    },
  };
}

/**
 * A free place in the status lists, at random. A list is filled to a half only, so that one of 64 draws is free as good as
 * surely; should none be, or should two servers draw the same at the turn of a year, issuing fails and is tried again at
 * the next look at the track.
 */
async function drawPlace(tx: Database): Promise<{ statusList: number; statusIndex: number }> {
  const [{ issued } = { issued: 0 }] = await tx.select({ issued: count() }).from(certificates);
  const list = Math.floor(issued / (STATUS_LIST_LENGTH / 2));
  const [drawn] = await queryRows(
    tx,
    sql`SELECT place FROM (
          SELECT floor(random() * ${STATUS_LIST_LENGTH}::integer)::integer AS place FROM generate_series(1, 64)
        ) AS draws
        WHERE NOT EXISTS (
          SELECT 1 FROM ${certificates}
          WHERE ${certificates.statusList} = ${list} AND ${certificates.statusIndex} = place
        ) LIMIT 1`,
    z.object({ place: z.number().int() }),
  );
  if (!drawn) throw new Error('No free place in the status list was drawn');
  return { statusList: list, statusIndex: drawn.place };
}

function toCertificate(row: typeof certificates.$inferSelect): Certificate {
  const { revokedAt, revokedBy, revokedReason, statusList, statusIndex, ...rest } = row;
  return {
    ...rest,
    status: { list: statusList, index: statusIndex },
    revoked: revokedAt ? { at: revokedAt, by: revokedBy ?? '', reason: revokedReason ?? '' } : null,
  };
}
