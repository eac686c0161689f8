import { SignJWT } from 'jose';
import type { Clock } from '@/lib/usecases/ports';
import type { Badges } from '@/lib/usecases/ports/badges';
import type { SigningKeyStore } from '@/lib/usecases/ports/signing-key-store';
import {
  achievementCredential,
  achievementOf,
  BADGES_CONTEXT,
  CREDENTIALS_CONTEXT,
} from './achievement-credential';
import { badgeUrls } from './badge-urls';
import { ALGORITHM, createSigningKeys } from './create-signing-keys';
import { statusListCredential } from './status-list-credential';

/** A signed status list is used again this long while nothing in it changes. */
const LIST_KEPT_MS = 3_600_000;

/** The words for keys (W3C Controlled Identifiers) that the two published contexts do not bring. */
const CONTROLLER_CONTEXT = {
  JsonWebKey: 'https://w3id.org/security#JsonWebKey',
  controller: { '@id': 'https://w3id.org/security#controller', '@type': '@id' },
  publicKeyJwk: { '@id': 'https://w3id.org/security#publicKeyJwk', '@type': '@json' },
  verificationMethod: { '@id': 'https://w3id.org/security#verificationMethod', '@type': '@id' },
  assertionMethod: { '@id': 'https://w3id.org/security#assertionMethod', '@type': '@id' },
};

/** Open Badges 3.0 as VC-JWT; keys in `folder` (see `createSigningKeys`), addresses under the public URL. */
export function createBadges(deps: {
  publicUrl: string;
  folder: string;
  store: SigningKeyStore;
  clock: Clock;
}): Badges {
  const urls = badgeUrls(deps.publicUrl);
  const signing = createSigningKeys(deps);
  const lists = new Map<number, { of: string; at: number; jwt: string }>();

  const sign = async (claims: Record<string, unknown>): Promise<string> => {
    const { id, privateKey } = await signing.current();
    // the address of the key and nothing else: a key inside the token would vouch for itself
    return new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, kid: urls.key(id), typ: 'JWT' })
      .sign(privateKey);
  };

  return {
    credential: (facts) => sign(achievementCredential(facts, urls)),

    async statusList(list, revoked) {
      const now = deps.clock.now();
      const of = `${(await signing.current()).id} ${revoked.join()}`;
      const kept = lists.get(list);
      if (kept?.of === of && Math.abs(now.getTime() - kept.at) < LIST_KEPT_MS) return kept.jwt;
      const jwt = await sign(statusListCredential(list, revoked, now, urls));
      lists.set(list, { of, at: now.getTime(), jwt });
      return jwt;
    },

    async issuer(house) {
      await signing.current(); // the first question may come before the first credential
      const methods = (await deps.store.list()).map(({ id, publicKey }) => ({
        id: urls.key(id),
        type: 'JsonWebKey',
        controller: urls.issuer,
        publicKeyJwk: publicKey,
      }));
      return {
        '@context': [CREDENTIALS_CONTEXT, BADGES_CONTEXT, CONTROLLER_CONTEXT],
        id: urls.issuer,
        type: ['Profile'],
        name: `${house.zh.clinic} (${house.en.clinic})`,
        url: urls.home,
        verificationMethod: methods,
        assertionMethod: methods.map((method) => method.id),
      };
    },

    achievement: (achievement, house) => ({
      '@context': [CREDENTIALS_CONTEXT, BADGES_CONTEXT],
      ...achievementOf(achievement, urls),
      creator: { id: urls.issuer, type: ['Profile'], name: house, url: urls.home },
    }),

    async keySet() {
      await signing.current();
      return { keys: (await deps.store.list()).map((key) => key.publicKey) };
    },
    keys: () => deps.store.list(),
    rotateKey: () => signing.rotate(),
    withdrawKey: (id) => deps.store.withdraw(id),
  };
}
