import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sessions } from '@/lib/db/schema/sessions';
import { seedDemoTraining } from '@/lib/server/seed-demo-training';
import { seedPeople } from '@/lib/server/seed-people';
import { addToTeam } from '@/lib/usecases/add-to-team';
import { createAssignment } from '@/lib/usecases/create-assignment';
import { createPerson } from '@/lib/usecases/create-person';
import { createTeam } from '@/lib/usecases/create-team';
import { listMyAssignments } from '@/lib/usecases/list-my-assignments';
import { listPeople } from '@/lib/usecases/list-people';
import { removeFromTeam } from '@/lib/usecases/remove-from-team';
import { resetPassword } from '@/lib/usecases/reset-password';
import { setPersonActive } from '@/lib/usecases/set-person-active';
import { viewToday } from '@/lib/usecases/view-today';
import { testPerson } from '@/tests/support/call-deps';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { TEST_CASE, testTrainingDeps } from '@/tests/support/training-deps';

describeOnBothDatabases('people and teams', (database) => {
  const setUp = async () => {
    const { db } = database();
    return {
      db,
      deps: testTrainingDeps(db),
      admin: await testPerson(db, 'admin', 'administrator'),
      trainer: await testPerson(db, 'tom', 'trainer'),
      trainee: await testPerson(db, 'anna', 'trainee'),
    };
  };

  test('a new person gets a password once; the name is taken then', async () => {
    const { deps, admin } = await setUp();
    const wish = { username: 'new-one', name: ' 新 人 ', role: 'trainee' as const };
    const made = await createPerson(deps, admin, wish);
    expect(made).toMatchObject({ ok: true, username: 'new-one', password: 'invented-password' });
    expect(await createPerson(deps, admin, wish)).toEqual({ ok: false, code: 'name-taken' });
    expect(await createPerson(deps, admin, { ...wish, username: '!' })).toMatchObject({
      code: 'bad-username',
    });
    const people = await listPeople(deps, admin, { search: '新' });
    expect(people.ok && people.people.map((each) => [each.name, each.active])).toEqual([
      ['新 人', true],
    ]);
  });

  test('names are listed by pinyin, and wild cards in a search are plain letters', async () => {
    const { db, deps, admin } = await setUp();
    for (const name of ['张三', '李四', '阿明']) await testPerson(db, name, 'trainee');
    const people = await listPeople(deps, admin);
    expect(people.ok && people.people.map((each) => each.name)).toEqual([
      'admin',
      '阿明',
      'anna',
      '李四',
      'tom',
      '张三',
    ]);
    const none = await listPeople(deps, admin, { search: '%' });
    expect(none.ok && none.people).toEqual([]);
  });

  test('who is deactivated or gets a new password is logged out', async () => {
    const { db, deps, admin, trainee } = await setUp();
    const logIn = () =>
      db.insert(sessions).values({
        id: 'session',
        token: 'token',
        userId: trainee.userId,
        expiresAt: new Date('2027-01-01T00:00:00Z'),
      });
    await logIn();
    expect(await setPersonActive(deps, admin, { personId: trainee.userId, active: false })).toEqual(
      { ok: true },
    );
    expect((await deps.people.find(trainee.userId))?.active).toBe(false);
    expect(await db.select().from(sessions)).toEqual([]);
    await logIn();
    const reset = await resetPassword(deps, admin, trainee.userId);
    expect(reset).toEqual({ ok: true, password: 'invented-password' });
    const own = await setPersonActive(deps, admin, { personId: admin.userId, active: false });
    expect(own).toEqual({ ok: false, code: 'not-found' });
    expect(await db.select().from(sessions)).toEqual([]);
  });

  test('a team keeps a trainer, who must be one', async () => {
    const { deps, trainer, trainee } = await setUp();
    const made = await createTeam(deps, trainer, 'one');
    if (!made.ok) throw new Error(made.code);
    const { teamId } = made;
    const put = (personId: string, part: 'member' | 'trainer') =>
      addToTeam(deps, trainer, { teamId, personId, part });
    expect(await put(trainee.userId, 'trainer')).toMatchObject({ code: 'not-a-trainer' });
    expect(await put(trainer.userId, 'member')).toMatchObject({ code: 'last-trainer' });
    expect(await put('nobody', 'member')).toMatchObject({ code: 'unknown-person' });
    const leave = { teamId, personId: trainer.userId };
    expect(await removeFromTeam(deps, trainer, leave)).toMatchObject({ code: 'last-trainer' });
  });

  test.each([
    ['to nobody', { personIds: [] }, 'nobody'],
    ['of an unknown case', { subjectId: 'no/case' }, 'unknown-subject'],
    ['due in the past', { dueAt: 5 }, 'due-in-the-past'],
    ['due never', { dueAt: Number.NaN }, 'due-in-the-past'],
    ['with an endless note', { note: '长'.repeat(501) }, 'note-too-long'],
  ])('refuses an assignment %s', async (_, change, code) => {
    const { deps, trainer, trainee } = await setUp();
    const made = await createTeam(deps, trainer, 'one');
    if (!made.ok) throw new Error(made.code);
    const { teamId } = made;
    await addToTeam(deps, trainer, { teamId, personId: trainee.userId, part: 'member' });
    const wish = {
      kind: 'case' as const,
      subjectId: TEST_CASE,
      personIds: [trainee.userId],
      teamIds: [],
      dueAt: deps.clock.now().getTime() + 1_000,
      note: '',
      ...change,
    };
    expect(await createAssignment(deps, trainer, wish)).toEqual({ ok: false, code });
    expect(await listMyAssignments(deps, trainee)).toEqual({ ok: true, assignments: [] });
  });

  test('the demo people get a team, an assignment and a track, once', async () => {
    const { db } = database();
    const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'hs-demo-'));
    try {
      const deps = testTrainingDeps(db);
      const demo = { db, clock: deps.clock, environment: { dataFolder, demo: true } };
      await seedPeople(demo);
      const both = await Promise.all([seedDemoTraining(demo), seedDemoTraining(demo)]);
      expect(both.filter((each) => each.seeded)).toHaveLength(1);
      expect(await seedDemoTraining(demo)).toEqual({ seeded: false });
      const trainee = (await deps.people.list()).find((each) => each.role === 'trainee');
      const today = await viewToday(deps, { userId: trainee?.id ?? '', role: 'trainee' });
      expect(today.ok && today.today.next).toMatchObject({
        target: { kind: 'case', caseId: TEST_CASE },
        reason: { code: 'assigned', overdue: false, by: '周老师' },
      });
      expect(await deps.enrolments.list([trainee?.id ?? ''])).toMatchObject([
        { trackId: 'follow-up-agent' },
      ]);
    } finally {
      fs.rmSync(dataFolder, { recursive: true });
    }
  });
});
