import { expect, test } from 'vitest';
import type { Database } from '@/lib/db/database';
import { createStores } from '@/lib/db/stores/create-stores';
import { DEFAULT_REMINDER_SETTINGS } from '@/lib/model/reminder-settings';
import { testPerson } from '@/tests/support/call-deps';
import { describeOnBothDatabases } from '@/tests/support/test-database';

const NOON = new Date('2026-03-02T04:00:00Z');
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const MIDNIGHT = new Date('2026-03-01T16:00:00Z');
const due = (key: string) => ({
  id: `id-${key}`,
  key,
  about: { kind: 'review' as const, due: 7, seconds: 60 },
});
const rule = (at: Date, most = 5) => ({ at, dayStart: MIDNIGHT, most });
const letter = (id: string, more: Partial<{ wants: () => boolean }> = {}) => ({
  id,
  wants: () => true,
  ...more,
});

describeOnBothDatabases('the store of reminders', (database) => {
  const setUp = async () => {
    const db: Database = database().db;
    const anna = (await testPerson(db, 'anna', 'trainee')).userId;
    return { ...createStores(db), anna, ben: (await testPerson(db, 'ben', 'trainee')).userId };
  };

  test('tells a thing once, whoever asks at the same time, and puts one letter into the outbox', async () => {
    const { reminders, outbox, anna, ben } = await setUp();
    const rounds = await Promise.all(
      [1, 2, 3].map((n) =>
        reminders.tell(
          anna,
          ['a', 'b'].map((key) => ({ ...due(key), id: `${key}-${n}` })),
          rule(NOON),
          letter(`m${n}`),
        ),
      ),
    );
    expect(rounds.map((told) => told.length).sort()).toEqual([0, 0, 2]);
    expect(await reminders.tell(ben, [due('a')], rule(NOON), null)).toHaveLength(1);
    const first = await outbox.claim(NOON, later(2));
    expect(first).toMatchObject({ personId: anna, kind: 'reminders', tries: 1 });
    expect(first?.reminderIds).toHaveLength(2);
    expect(await outbox.claim(NOON, later(2))).toBeNull();
  });

  test('tells no more than so many a day, in the order given, and mails only what is wanted', async () => {
    const { reminders, outbox, anna } = await setUp();
    const keys = ['a', 'b', 'c', 'd'].map(due);
    const told = await reminders.tell(
      anna,
      keys,
      rule(NOON, 3),
      letter('m', { wants: () => false }),
    );
    expect(told.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(await outbox.claim(NOON, later(2))).toBeNull();
    expect(await reminders.tell(anna, keys, rule(later(60), 3), null)).toEqual([]);
    const tomorrow = new Date(MIDNIGHT.getTime() + 86_400_000);
    const next = await reminders.tell(
      anna,
      keys,
      { at: later(1440), dayStart: tomorrow, most: 3 },
      null,
    );
    expect(next.map(({ key }) => key)).toEqual(['d']);
  });

  test('counts, lists and marks what is unread of one person only', async () => {
    const { reminders, anna, ben } = await setUp();
    await reminders.tell(anna, [due('a')], rule(NOON), null);
    await reminders.tell(anna, [due('b')], rule(later(1)), null);
    await reminders.tell(ben, [{ ...due('a'), id: 'of-ben' }], rule(NOON), null);
    expect(await reminders.countUnread(anna)).toBe(2);
    expect(await reminders.setRead(anna, ['id-a', 'of-ben'], NOON)).toEqual(['id-a']);
    expect(await reminders.setRead(anna, ['id-a'], later(5))).toEqual([]);
    expect(await reminders.countUnread(anna)).toBe(1);
    expect(await reminders.countUnread(ben)).toBe(1);
    const list = await reminders.list({ personIds: [anna] });
    expect(list.map(({ key, readAt }) => [key, readAt])).toEqual([
      ['b', null],
      ['a', NOON.getTime()],
    ]);
    expect(await reminders.list({ personIds: [anna], unread: true })).toHaveLength(1);
    expect(await reminders.list({ personIds: [anna], since: later(1) })).toHaveLength(1);
    expect(await reminders.list({ personIds: [anna], limit: 1, offset: 1 })).toMatchObject([
      { key: 'a' },
    ]);
    expect(await reminders.setRead(anna, 'all', later(9))).toEqual(['id-b']);
    expect(await reminders.setRead(anna, ['id-b'], null)).toEqual(['id-b']);
    expect(await reminders.countUnread(anna)).toBe(1);
  });

  test('what is settled is unread no more, and keeps when it was read', async () => {
    const { reminders, anna } = await setUp();
    await reminders.tell(anna, [due('a'), due('b')], rule(NOON), null);
    await reminders.setRead(anna, ['id-a'], later(1));
    await reminders.settle(['id-a', 'id-b'], later(2));
    await reminders.settle(['id-a'], later(3));
    const found = await reminders.find(['id-a', 'id-b', 'nowhere']);
    expect(found.sort((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
      { readAt: later(1).getTime(), settledAt: later(2).getTime() },
      { readAt: later(2).getTime(), settledAt: later(2).getTime() },
    ]);
  });

  test('keeps how somebody wants to be reminded', async () => {
    const { reminders, anna, ben } = await setUp();
    const wanted = {
      ...DEFAULT_REMINDER_SETTINGS,
      email: 'anna@clinic.example',
      emailConfirmedAt: null,
      locale: 'en' as const,
    };
    await reminders.writeSettings(anna, wanted, NOON);
    const changed = { ...wanted, mail: false, emailConfirmedAt: NOON, quiet: { from: 0, to: 0 } };
    await reminders.writeSettings(anna, changed, later(1));
    expect(await reminders.settings([anna, ben])).toEqual(new Map([[anna, changed]]));
  });
});

describeOnBothDatabases('the outbox', (database) => {
  const setUp = async () => {
    const { db } = database();
    const personId = (await testPerson(db, 'anna', 'trainee')).userId;
    const { outbox } = createStores(db);
    const add = (id: string, createdAt = NOON) =>
      outbox.add({ id, personId, kind: 'confirm', reminderIds: [], createdAt });
    return { outbox, add, personId };
  };

  test('gives each letter to one sender, the oldest first', async () => {
    const { outbox, add } = await setUp();
    await add('b', later(-1));
    await add('a');
    await add('c', later(10));
    const claimed = await Promise.all([1, 2, 3].map(() => outbox.claim(NOON, later(2))));
    expect(claimed.map((mail) => mail?.id ?? null).sort()).toEqual(['a', 'b', null]);
  });

  test('gives a letter again when its sender died, with the same id', async () => {
    const { outbox, add } = await setUp();
    await add('a');
    expect(await outbox.claim(NOON, later(2))).toMatchObject({ id: 'a', tries: 1 });
    expect(await outbox.claim(later(1), later(3))).toBeNull();
    expect(await outbox.claim(later(2), later(4))).toMatchObject({ id: 'a', tries: 2 });
    await outbox.end('a', { state: 'sent', reason: '', at: later(2) });
    expect(await outbox.claim(later(60), later(62))).toBeNull();
  });

  test('lets a letter wait, and says why', async () => {
    const { outbox, add, personId } = await setUp();
    await add('a');
    await outbox.claim(NOON, later(2));
    await outbox.postpone('a', { until: later(10), counted: true, reason: 'no route' });
    expect(await outbox.standing(MIDNIGHT)).toEqual({ waiting: 1, failed: 0, trouble: 'no route' });
    expect(await outbox.claim(later(9), later(11))).toBeNull();
    expect(await outbox.claim(later(10), later(12))).toMatchObject({ tries: 2 });
    await outbox.postpone('a', { until: later(20), counted: false, reason: '' });
    expect(await outbox.claim(later(20), later(22))).toMatchObject({ tries: 2 });
    await outbox.end('a', { state: 'failed', reason: 'no such box', at: later(20) });
    expect(await outbox.standing(MIDNIGHT)).toEqual({
      waiting: 0,
      failed: 1,
      trouble: 'no such box',
    });
    expect(await outbox.standing(later(21))).toEqual({ waiting: 0, failed: 0, trouble: null });
    expect(await outbox.count(personId, 'confirm', NOON)).toBe(1);
    expect(await outbox.count(personId, 'reminders', NOON)).toBe(0);
  });
});

describeOnBothDatabases('the addresses of calendars', (database) => {
  test('are found while they hold; a new one ends the old one', async () => {
    const { db } = database();
    const personId = (await testPerson(db, 'anna', 'trainee')).userId;
    const { calendarFeeds } = createStores(db);
    expect(await calendarFeeds.of(personId)).toBeNull();
    await calendarFeeds.put({ personId, feedId: 'one', locale: 'en' }, NOON);
    expect(await calendarFeeds.find('one')).toMatchObject({ personId, beforeId: null });
    await calendarFeeds.put({ personId, feedId: 'two', locale: 'zh-CN' }, NOON);
    expect(await calendarFeeds.find('one')).toBeNull();
    expect(await calendarFeeds.of(personId)).toEqual({
      personId,
      feedId: 'two',
      beforeId: 'one',
      locale: 'zh-CN',
    });
    await calendarFeeds.put({ personId, feedId: null, locale: 'zh-CN' }, NOON);
    expect(await calendarFeeds.find('two')).toBeNull();
    expect(await calendarFeeds.of(personId)).toMatchObject({ feedId: null, beforeId: 'two' });
  });
});

describeOnBothDatabases('assignments', (database) => {
  test('count how often they were cancelled or brought back', async () => {
    const { db } = database();
    const { userId } = await testPerson(db, 'anna', 'trainee');
    const { assignments } = createStores(db);
    await assignments.create([
      {
        id: 'a',
        kind: 'quiz',
        subjectId: 'x',
        to: { personId: userId, teamId: null },
        dueAt: NOON,
        note: '',
        assignedBy: userId,
        assignedAt: NOON,
        cancelledAt: null,
      },
    ]);
    expect(await assignments.find('a')).toMatchObject({ revision: 0 });
    await assignments.setCancelled('a', NOON);
    await assignments.setCancelled('a', null);
    expect(await assignments.find('a')).toMatchObject({ revision: 2, cancelledAt: null });
  });
});
