import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { PublicKey } from '@/lib/model/public-key';
import type { SigningKeyStore } from '@/lib/usecases/ports/signing-key-store';
import type { Database } from '../database';
import { signingKeys } from '../schema/signing-keys';

/** Public signing keys on PGlite or PostgreSQL. Refuses to store anything but a public half. */
export function createSigningKeyStore(db: Database): SigningKeyStore {
  return {
    async add({ id, publicKey, madeAt }) {
      const key = { id, publicKey: PublicKey.parse(publicKey), madeAt };
      await db.insert(signingKeys).values(key).onConflictDoNothing();
    },
    async retire(id, at) {
      await db
        .update(signingKeys)
        .set({ retiredAt: at })
        .where(and(eq(signingKeys.id, id), isNull(signingKeys.retiredAt)));
    },
    async withdraw(id) {
      const gone = await db
        .delete(signingKeys)
        .where(and(eq(signingKeys.id, id), isNotNull(signingKeys.retiredAt)))
        .returning({ id: signingKeys.id });
      return gone.length > 0;
    },
    async list() {
      const rows = await db
        .select()
        .from(signingKeys)
        .orderBy(desc(signingKeys.madeAt), asc(signingKeys.id));
      return rows.map((row) => ({ ...row, publicKey: PublicKey.parse(row.publicKey) }));
    },
  };
}
