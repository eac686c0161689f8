import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Certificate, CertificateStore } from '@/lib/usecases/ports/certificate-store';
import type { Database } from '../database';
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
          .values({ ...certificate, number: format(number.last) })
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
  };
}

function toCertificate(row: typeof certificates.$inferSelect): Certificate {
  const { revokedAt, revokedBy, revokedReason, ...rest } = row;
  return {
    ...rest,
    revoked: revokedAt ? { at: revokedAt, by: revokedBy ?? '', reason: revokedReason ?? '' } : null,
  };
}
