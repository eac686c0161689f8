import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import { PublicKey } from '@/lib/model/public-key';
import type { Clock } from '@/lib/usecases/ports';
import type { SigningKey, SigningKeyStore } from '@/lib/usecases/ports/signing-key-store';
import { KeptKey, keyFiles } from './key-files';

/** RS256 is the one algorithm that every Open Badges 3.0 verifier has to know. */
export const ALGORITHM = 'RS256';
const MODULUS_BITS = 2048;

export interface CurrentKey {
  id: string;
  privateKey: Awaited<ReturnType<typeof importJWK>>;
}

/**
 * The keys of this server: private halves in files (see `keyFiles`), public halves in the store, where all servers of one
 * database publish theirs. The newest private key signs; where there is none, one is made.
 */
export function createSigningKeys(deps: { folder: string; store: SigningKeyStore; clock: Clock }) {
  const files = keyFiles(deps.folder);
  let known: CurrentKey | undefined;
  let making: Promise<SigningKey> | undefined;

  const newest = (): string | undefined =>
    files
      .ids()
      .map((id) => ({ id, madeAt: Date.parse(files.read(id).madeAt) }))
      .sort((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? -1 : 1))[0]?.id;

  const load = async (id: string): Promise<CurrentKey> => {
    const { privateKey, madeAt } = files.read(id);
    // a database may have been restored without it; what it signs must be found
    await deps.store.add({ id, publicKey: publicHalf(privateKey), madeAt: new Date(madeAt) });
    return { id, privateKey: await importJWK(privateKey, ALGORITHM) };
  };

  return {
    async current(): Promise<CurrentKey> {
      let id = newest();
      if (id === undefined) {
        making ??= make();
        id = (
          await making.finally(() => {
            making = undefined;
          })
        ).id;
      }
      if (known?.id !== id) known = await load(id);
      return known;
    },

    /** Makes a new key, then destroys the private halves of the others. A crash in between leaves both: the newer signs. */
    async rotate(): Promise<SigningKey> {
      const before = files.ids();
      const made = await make();
      for (const id of before) {
        await deps.store.retire(id, deps.clock.now());
        files.remove(id);
      }
      known = undefined;
      return made;
    },
  };

  async function make(): Promise<SigningKey> {
    const { privateKey } = await generateKeyPair(ALGORITHM, {
      modulusLength: MODULUS_BITS,
      extractable: true,
    });
    const jwk = await exportJWK(privateKey);
    const id = await calculateJwkThumbprint(jwk);
    const madeAt = deps.clock.now();
    const kept = KeptKey.parse({
      madeAt: madeAt.toISOString(),
      privateKey: { ...jwk, alg: ALGORITHM, use: 'sig', kid: id },
    });
    const publicKey = publicHalf(kept.privateKey);
    // public first: nothing may be signed with a key that nobody can find
    await deps.store.add({ id, publicKey, madeAt });
    files.write(id, kept);
    return { id, publicKey, madeAt, retiredAt: null };
  }
}

/** Only the public parts, picked by name: a part that is not named cannot slip through. */
function publicHalf(key: object): PublicKey {
  const parts = PublicKey.keyof().options.map((name) => [name, Reflect.get(key, name)]);
  return PublicKey.parse(Object.fromEntries(parts));
}
