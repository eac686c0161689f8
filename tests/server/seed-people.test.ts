import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { verify } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { credentials } from '@/lib/db/schema/credentials';
import { people } from '@/lib/db/schema/people';
import { forgetDemoPassword, readDemoPeople, writeDemoPeople } from '@/lib/server/demo-people';
import { seedPeople } from '@/lib/server/seed-people';
import { describeOnBothDatabases } from '@/tests/support/test-database';

describeOnBothDatabases('seedPeople', (database) => {
  let dataFolder: string;
  const clock = { now: () => new Date('2026-03-02T01:00:00Z') };
  const seed = (demo = true) =>
    seedPeople({ db: database().db, clock, environment: { dataFolder, demo } });

  beforeEach(() => {
    dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'hs-seed-'));
  });
  afterEach(() => fs.rmSync(dataFolder, { recursive: true }));

  test('makes one person of each role with the passwords in the file, once', async () => {
    expect(await seed()).toEqual({ seeded: 4 });
    expect(await seed()).toEqual({ seeded: 0 });
    const known = readDemoPeople(dataFolder);
    expect(known.map((person) => person.role)).toEqual([
      'trainee',
      'trainer',
      'supervisor',
      'administrator',
    ]);
    expect(new Set(known.map((person) => person.password)).size).toBe(4);
    for (const person of known) {
      const [row] = await database()
        .db.select()
        .from(people)
        .innerJoin(credentials, eq(credentials.userId, people.id))
        .where(eq(people.username, person.username));
      expect(row?.people.role).toBe(person.role);
      expect(await verify(row?.credentials.password ?? '', person.password ?? '')).toBe(true);
    }
    expect(fs.statSync(path.join(dataFolder, 'demo-people.json')).mode & 0o077).toBe(0);
  });

  test('makes them once when two servers start together', async () => {
    const results = await Promise.all([seed(), seed()]);
    expect(results.map((result) => result.seeded).sort()).toEqual([0, 4]);
  });

  test('keeps the passwords that an interrupted start had already shown', async () => {
    const shown = [
      { username: 'xiaolin', name: '小林', role: 'trainee' as const, password: 'shown' },
    ];
    writeDemoPeople(dataFolder, shown);
    expect(await seed()).toEqual({ seeded: 1 });
    expect(readDemoPeople(dataFolder)).toEqual(shown);
  });

  test('makes only an administrator when demo data is off', async () => {
    expect(await seed(false)).toEqual({ seeded: 1 });
    expect(readDemoPeople(dataFolder).map((person) => person.role)).toEqual(['administrator']);
  });

  test('forgets a demo password that was changed, and only that one', async () => {
    await seed();
    forgetDemoPassword(dataFolder, 'zhou');
    const known = readDemoPeople(dataFolder);
    expect(known.filter((person) => !person.password).map((person) => person.username)).toEqual([
      'zhou',
    ]);
  });
});
