import { expect, test } from 'vitest';
import type { Database } from '@/lib/db/database';
import { createStores } from '@/lib/db/stores/create-stores';
import type { PublicKey } from '@/lib/model/public-key';
import { STATUS_LIST_LENGTH } from '@/lib/model/status-list-length';
import { certificateNumber } from '@/lib/training/certificate-number';
import { testPerson } from '@/tests/support/call-deps';
import { describeOnBothDatabases } from '@/tests/support/test-database';

const AT = new Date('2026-03-02T02:00:00Z');

describeOnBothDatabases('certificates', (database) => {
  const issue = async (db: Database, personId: string, id: string) => {
    const { certificate } = await createStores(db).certificates.issue(
      {
        id,
        personId,
        holderName: '欧阳小林',
        trackId: 'short',
        trackVersion: 1,
        title: { zh: '证', en: 'Certificate' },
        enrolledAt: new Date(id.length * 1_000 + id.charCodeAt(id.length - 1)),
        issuedAt: AT,
        expiresAt: new Date('2027-03-02T02:00:00Z'),
        evidence: [],
      },
      { year: 2026, format: (count) => certificateNumber(2026, count) },
    );
    return certificate;
  };

  test('show the public the least until the holder chooses, and what they chose last', async () => {
    const { db } = database();
    const { certificates } = createStores(db);
    const { userId } = await testPerson(db, 'anna', 'trainee');
    const { id, number } = await issue(db, userId, 'one');
    expect(await certificates.find(id)).toMatchObject({ disclosure: 'number', disclosedAt: null });
    await certificates.disclose(id, 'name', AT);
    expect(await certificates.findByNumber(number)).toMatchObject({
      disclosure: 'name',
      disclosedAt: AT,
    });
    await certificates.disclose(id, 'number', AT);
    expect(await certificates.find(id)).toMatchObject({ disclosure: 'number', disclosedAt: AT });
  });

  test('each have a place of their own in a status list, which is marked when one is revoked', async () => {
    const { db } = database();
    const { certificates } = createStores(db);
    const { userId } = await testPerson(db, 'anna', 'trainee');
    expect(await certificates.revokedPlaces(0)).toBeNull();
    const places: number[] = [];
    for (const id of 'abcdefgh') {
      const { status } = await issue(db, userId, id);
      expect(status.list).toBe(0);
      expect(status.index).toBeGreaterThanOrEqual(0);
      expect(status.index).toBeLessThan(STATUS_LIST_LENGTH);
      places.push(status.index);
    }
    expect(new Set(places).size).toBe(8);
    // drawn, not counted up: eight in a row would be a chance of one in 10^40
    expect(places.every((place, i) => place === (places[0] ?? 0) + i)).toBe(false);
    expect(await certificates.revokedPlaces(0)).toEqual([]);
    for (const id of ['c', 'a'])
      await certificates.revoke(id, { at: AT, by: userId, reason: 'why' });
    const [a = 0, , c = 0] = places;
    expect(await certificates.revokedPlaces(0)).toEqual([a, c].sort((one, other) => one - other));
    expect(await certificates.revokedPlaces(1)).toBeNull();
  });
});

describeOnBothDatabases('signing keys', (database) => {
  const key = (id: string): PublicKey => ({
    kty: 'RSA',
    alg: 'RS256',
    use: 'sig',
    kid: id,
    n: 'n',
    e: 'AQAB',
  });

  test('stay when they are retired, newest first; added twice they are one', async () => {
    const { signingKeys } = createStores(database().db);
    const later = new Date(AT.getTime() + 1_000);
    await signingKeys.add({ id: 'old', publicKey: key('old'), madeAt: AT });
    await signingKeys.add({ id: 'old', publicKey: key('other'), madeAt: later });
    await signingKeys.add({ id: 'new', publicKey: key('new'), madeAt: later });
    await signingKeys.retire('old', later);
    await signingKeys.retire('old', new Date(AT.getTime() + 9_000));
    expect(await signingKeys.list()).toEqual([
      { id: 'new', publicKey: key('new'), madeAt: later, retiredAt: null },
      { id: 'old', publicKey: key('old'), madeAt: AT, retiredAt: later },
    ]);
  });

  test('can be withdrawn once they are retired, not before', async () => {
    const { signingKeys } = createStores(database().db);
    await signingKeys.add({ id: 'old', publicKey: key('old'), madeAt: AT });
    expect(await signingKeys.withdraw('old')).toBe(false);
    await signingKeys.retire('old', AT);
    expect(await signingKeys.withdraw('old')).toBe(true);
    expect(await signingKeys.withdraw('old')).toBe(false);
    expect(await signingKeys.list()).toEqual([]);
  });

  test('never hold a private half', async () => {
    const { signingKeys } = createStores(database().db);
    const leaky = { ...key('leaky'), d: 'private' };
    await expect(signingKeys.add({ id: 'leaky', publicKey: leaky, madeAt: AT })).rejects.toThrow();
    expect(await signingKeys.list()).toEqual([]);
  });
});
