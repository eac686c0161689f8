import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarText } from '@/lib/server/calendar-text';
import { createSignatures } from '@/lib/server/create-signatures';
import { cancelAssignment } from '@/lib/usecases/cancel-assignment';
import { changeCalendarFeed } from '@/lib/usecases/change-calendar-feed';
import { createAssignment } from '@/lib/usecases/create-assignment';
import { readCalendarFeed } from '@/lib/usecases/read-calendar-feed';
import { restoreAssignment } from '@/lib/usecases/restore-assignment';
import { startAttempt } from '@/lib/usecases/start-attempt';
import { viewCalendar } from '@/lib/usecases/view-calendar';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { testTeam } from '@/tests/support/test-team';
import { finishAttempt, TEST_CASE, testTrainingDeps } from '@/tests/support/training-deps';

const DAY = 86_400_000;
const END_OF_MARCH_NINTH = Date.parse('2026-03-09T23:59:59+08:00');

describeOnBothDatabases('the calendar of a person', (database) => {
  const setUp = async () => {
    const { db } = database();
    const deps = {
      ...testTrainingDeps(db),
      signatures: createSignatures('a secret of at least thirty-two characters'),
    };
    const { anna, zhou, teamId } = await testTeam(db, deps);
    const done = await createAssignment(deps, zhou, {
      kind: 'case',
      subjectId: TEST_CASE,
      personIds: [],
      teamIds: [teamId],
      dueAt: END_OF_MARCH_NINTH,
      note: '先读患者卡；想好再拨',
    });
    if (!done.ok) throw new Error(done.code);
    const change = async (to: 'new' | 'off' | 'before') => {
      const changed = await changeCalendarFeed(deps, anna, { to, locale: 'zh-CN' });
      return (changed.ok && changed.token) || '';
    };
    /** The events as another program reads them. */
    const read = async (token: string) => {
      const found = await viewCalendar(deps, token);
      if (!found.ok) return found.code;
      const file = new ICAL.Component(ICAL.parse(calendarText(found, 'https://train.example')));
      return file.getAllSubcomponents('vevent').map((event) => ({
        uid: event.getFirstPropertyValue('uid'),
        on: String(event.getFirstPropertyValue('dtstart')),
        sequence: event.getFirstPropertyValue('sequence'),
        status: event.getFirstPropertyValue('status'),
        summary: event.getFirstPropertyValue('summary'),
        description: event.getFirstPropertyValue('description'),
      }));
    };
    return { deps, anna, zhou, assignmentId: done.assignmentIds[0] ?? '', change, read };
  };

  test('holds what is due, says what was taken back, and counts up each time', async () => {
    const { deps, anna, zhou, assignmentId, change, read } = await setUp();
    const token = await change('new');
    const uid = `assignment-${assignmentId}@huisheng`;
    expect(await read(token)).toEqual([
      {
        uid,
        on: '2026-03-09',
        sequence: 0,
        status: 'CONFIRMED',
        summary: expect.stringMatching(/^到期：/),
        description: `zhou布置\n先读患者卡；想好再拨\nhttps://train.example/cases/${TEST_CASE}`,
      },
    ]);
    await cancelAssignment(deps, zhou, assignmentId);
    expect(await read(token)).toMatchObject([{ uid, sequence: 2, status: 'CANCELLED' }]);
    await restoreAssignment(deps, zhou, assignmentId);
    expect(await read(token)).toMatchObject([{ uid, sequence: 4, status: 'CONFIRMED' }]);
    const started = await startAttempt(deps, anna, { caseId: TEST_CASE, mode: 'practice' });
    if (!started.ok) throw new Error(started.code);
    await finishAttempt(deps, started.attemptId, { overall: 80 });
    expect(await read(token)).toMatchObject([
      { uid, sequence: 5, summary: expect.stringMatching(/^已完成：/) },
    ]);
    deps.tick(120 * DAY);
    expect(await read(token)).toEqual([]);
  });

  test('is found only at its address, as long as that holds', async () => {
    const { deps, anna, zhou, change, read } = await setUp();
    expect(await readCalendarFeed(deps, anna)).toEqual({ ok: true, token: null });
    const first = await change('new');
    expect(await readCalendarFeed(deps, anna)).toEqual({ ok: true, token: first });
    expect(await readCalendarFeed(deps, zhou)).toEqual({ ok: true, token: null });
    const [feedId = '', signature = ''] = first.split('.');
    // what stands in the database is not enough: the address is signed
    for (const wrong of [feedId, `${feedId}.`, `${feedId}.x`, `x.${signature}`, `${first}x`, ''])
      expect(await read(wrong), wrong).toBe('not-found');
    const second = await change('new');
    expect(await read(first)).toBe('not-found');
    expect(await read(second)).toHaveLength(1);
    expect(await change('before')).toBe(first);
    expect(await read(first)).toHaveLength(1);
    expect(await read(second)).toBe('not-found');
    expect(await change('off')).toBe('');
    expect(await read(first)).toBe('not-found');
  });

  test('closes when its person leaves', async () => {
    const { deps, anna, change, read } = await setUp();
    const token = await change('new');
    await deps.people.setActive(anna.userId, false, deps.clock.now());
    expect(await read(token)).toBe('not-found');
  });
});
