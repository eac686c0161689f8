import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clinicDay } from '@/lib/model/clinic-day';
import { DEFAULT_REMINDER_SETTINGS } from '@/lib/model/reminder-settings';
import { type DueReminder, dueReminders, REMINDERS_A_DAY } from '@/lib/training/due-reminders';
import { quietUntil } from '@/lib/training/quiet-until';
import type { ReminderFacts } from '@/lib/training/reminder-facts';
import { stillTrue } from '@/lib/training/still-true';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (text: string) => Date.parse(`${text}+08:00`);
const NOON = at('2026-03-02T12:00:00');
const { quiet } = DEFAULT_REMINDER_SETTINGS;
const title = { zh: '案例', en: 'A case' };

const nothing: ReminderFacts = {
  assignments: [],
  review: null,
  certificates: [],
  exams: [],
  signOffs: [],
  corrections: [],
};
const assignment = (more: Partial<ReminderFacts['assignments'][number]> = {}) => ({
  id: 'a',
  kind: 'case' as const,
  subjectId: 'x/y',
  title,
  by: '周老师',
  assignedAt: NOON - HOUR,
  dueAt: NOON + 5 * DAY,
  state: 'open' as const,
  ...more,
});
const kinds = (
  facts: Partial<ReminderFacts>,
  now = NOON,
  told: { key: string; at: number }[] = [],
) => dueReminders({ ...nothing, ...facts }, told, quiet, now).map(({ about }) => about.kind);

describe('what one is reminded of', () => {
  test.each([
    ['just given', {}, ['assigned']],
    ['due tonight', { dueAt: NOON + 11 * HOUR }, ['due-soon']],
    ['a minute late', { dueAt: NOON - 60_000 }, ['overdue']],
    ['done', { state: 'done', dueAt: NOON + HOUR }, []],
    ['given long ago, due far away', { assignedAt: NOON - 20 * DAY }, []],
    ['late for months', { dueAt: NOON - 60 * DAY }, []],
  ] as const)('an assignment that is %s', (_, more, expected) => {
    expect(kinds({ assignments: [assignment(more)] })).toEqual(expected);
  });

  test.each([
    [40, []],
    [29, ['certificate-expiring']],
    [6, ['certificate-expiring']],
    [-1, ['certificate-expired']],
    [-20, []],
  ])('a certificate with %i days left', (days, expected) => {
    const certificates = [{ id: 'c', title, expiresAt: NOON + days * DAY }];
    expect(kinds({ certificates })).toEqual(expected);
  });

  test('a certificate is told about again in its last week, and then no more', () => {
    const certificates = [{ id: 'c', title, expiresAt: NOON + 6 * DAY }];
    const first = { key: 'certificate-expiring/c/30', at: NOON - 20 * DAY };
    expect(kinds({ certificates }, NOON, [first])).toEqual(['certificate-expiring']);
    const second = { key: 'certificate-expiring/c/7', at: NOON - DAY };
    expect(kinds({ certificates }, NOON, [first, second])).toEqual([]);
  });

  test('a path that waits for a signature is told about once for each enrolment, until it waits no more', () => {
    const waiting = { personId: 'p', name: '安娜', trackId: 't', enrolledAt: NOON - DAY, title };
    const [due] = dueReminders({ ...nothing, signOffs: [waiting] }, [], quiet, NOON);
    expect(due?.about).toEqual({ kind: 'sign-off-waiting', ...waiting });
    const told = [{ key: due?.key ?? '', at: NOON }];
    expect(kinds({ signOffs: [waiting] }, NOON + 5 * DAY, told)).toEqual([]);
    const renewed = { ...waiting, enrolledAt: NOON };
    expect(kinds({ signOffs: [renewed] }, NOON + 5 * DAY, told)).toEqual(['sign-off-waiting']);
    const made = { about: { kind: 'sign-off-waiting' as const, ...waiting }, at: NOON };
    expect(stillTrue(made, { ...nothing, signOffs: [waiting] }, NOON + DAY)).toBe(true);
    expect(stillTrue(made, { ...nothing, signOffs: [renewed] }, NOON + DAY)).toBe(false);
  });

  test('an exam may be sat again only from its time on', () => {
    const exam = (from: number) => ({ exams: [{ sittingId: 's', trackId: 't', title, from }] });
    expect(kinds(exam(NOON + 1))).toEqual([]);
    expect(kinds(exam(NOON))).toEqual(['exam-again']);
  });

  const review = { due: 12, seconds: 300, redLine: false, lastAt: NOON - 2 * DAY };
  test.each([
    ['enough of them', {}, ['review']],
    ['four can wait', { due: 4 }, []],
    ['not when a red line fades', { due: 1, redLine: true }, ['review']],
    ['somebody reviewed today', { lastAt: NOON - HOUR }, []],
    ['never reviewed yet', { lastAt: null }, ['review']],
  ])('reviews: %s', (_, more, expected) => {
    expect(kinds({ review: { ...review, ...more } })).toEqual(expected);
  });

  test('who does not review is asked again after three days, who does the next day', () => {
    const asked = (daysAgo: number) => [
      { key: `review/${clinicDay(NOON) - daysAgo}`, at: NOON - daysAgo * DAY },
    ];
    expect(kinds({ review }, NOON, asked(1))).toEqual([]);
    expect(kinds({ review: { ...review, lastAt: null } }, NOON, asked(2))).toEqual([]);
    expect(kinds({ review }, NOON, asked(3))).toEqual(['review']);
    const reviewed = { ...review, lastAt: NOON - DAY + HOUR };
    expect(kinds({ review: reviewed }, NOON, asked(1))).toEqual(['review']);
  });

  test('the most urgent come first, and five are a day', () => {
    const assignments = ['a', 'b', 'c', 'd'].map((id) => assignment({ id }));
    const late = assignment({ id: 'late', dueAt: NOON - HOUR });
    const certificates = [{ id: 'c', title, expiresAt: NOON + 5 * DAY }];
    expect(kinds({ assignments: [...assignments, late], certificates, review })).toEqual([
      'overdue',
      'certificate-expiring',
      'assigned',
      'assigned',
      'assigned',
    ]);
  });
});

describe('quiet hours', () => {
  test.each([
    ['2026-03-02T20:59:59', null],
    ['2026-03-02T21:00:00', '2026-03-03T08:00:00'],
    ['2026-03-03T00:30:00', '2026-03-03T08:00:00'],
    ['2026-03-03T08:00:00', null],
  ])('at %s', (now, end) => {
    expect(quietUntil(at(now), quiet)).toBe(end && at(end));
  });
  test('may lie within a day, or not be at all', () => {
    const lunch = { from: 12 * 60, to: 14 * 60 };
    expect(quietUntil(at('2026-03-02T13:00:00'), lunch)).toBe(at('2026-03-02T14:00:00'));
    expect(quietUntil(at('2026-03-02T14:00:00'), lunch)).toBeNull();
    expect(quietUntil(at('2026-03-02T13:00:00'), { from: 600, to: 600 })).toBeNull();
  });
});

const minute = fc.integer({ min: 0, max: 1439 });
const someQuiet = fc.record({ from: minute, to: minute });
const span = (days: number) => fc.integer({ min: -days * DAY, max: days * DAY });
const someAssignment = fc
  .record({ age: fc.integer({ min: 0, max: 40 * DAY }), due: span(20), doneAfter: span(20) })
  .map(({ age, due, doneAfter }) => ({ assignedAt: NOON - age, dueAt: NOON + due, doneAfter }));
const someWorld = fc.record({
  quiet: someQuiet,
  assignments: fc.array(someAssignment, { maxLength: 12 }),
  certificates: fc.array(span(40), { maxLength: 4 }),
  corrections: fc.array(span(20), { maxLength: 6 }),
  exams: fc.array(span(20), { maxLength: 3 }),
  due: fc.integer({ min: 0, max: 30 }),
});
type SomeWorld = typeof someWorld extends fc.Arbitrary<infer T> ? T : never;

/** The facts of a made-up person at a moment: things come to be, and are done, as time goes by. */
function factsAt(world: SomeWorld, now: number): ReminderFacts {
  return {
    assignments: world.assignments
      .map(({ doneAfter, ...rest }, i) =>
        assignment({ ...rest, id: `a${i}`, state: now > NOON + doneAfter ? 'done' : 'open' }),
      )
      .filter(({ assignedAt }) => assignedAt <= now),
    certificates: world.certificates.map((days, i) => ({
      id: `c${i}`,
      title,
      expiresAt: NOON + days,
    })),
    exams: world.exams.map((from, i) => ({
      sittingId: `s${i}`,
      trackId: `t${i}`,
      title,
      from: NOON + from,
    })),
    corrections: world.corrections
      .map((when, i) => ({
        id: `k${i}`,
        attemptId: 'x',
        said: '…',
        confirmed: true,
        decidedAt: NOON + when,
      }))
      .filter(({ decidedAt }) => decidedAt <= now),
    signOffs: [],
    review: { due: world.due, seconds: 60, redLine: false, lastAt: null },
  };
}

/** A round every hour for a fortnight; gives what was told when. */
function live(world: SomeWorld): (DueReminder & { at: number })[] {
  const told: (DueReminder & { at: number })[] = [];
  for (let now = NOON; now < NOON + 14 * DAY; now += HOUR)
    told.push(
      ...dueReminders(factsAt(world, now), told, world.quiet, now).map((each) => ({
        ...each,
        at: now,
      })),
    );
  return told;
}

describe('whatever happens in a fortnight', () => {
  test('nothing is told in quiet hours, nothing twice, no more than five a day', () => {
    fc.assert(
      fc.property(someWorld, (world) => {
        const told = live(world);
        expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
        const days = new Map<number, number>();
        for (const each of told) {
          expect(quietUntil(each.at, world.quiet)).toBeNull();
          const day = clinicDay(each.at);
          days.set(day, (days.get(day) ?? 0) + 1);
        }
        expect(Math.max(0, ...days.values())).toBeLessThanOrEqual(REMINDERS_A_DAY);
      }),
      { numRuns: 150 },
    );
  });

  test('what is told is true at that moment, and never about something done', () => {
    fc.assert(
      fc.property(someWorld, (world) => {
        for (const each of live(world)) {
          const facts = factsAt(world, each.at);
          expect(stillTrue(each, facts, each.at)).toBe(true);
          const { about } = each;
          if ('assignmentId' in about)
            expect(facts.assignments.find(({ id }) => id === about.assignmentId)?.state).toBe(
              'open',
            );
        }
      }),
      { numRuns: 150 },
    );
  });

  test('nobody hears that something is new after hearing that it is due', () => {
    fc.assert(
      fc.property(someWorld, (world) => {
        const order = ['assigned', 'due-soon', 'overdue'];
        const heard = new Map<string, number>();
        for (const { about } of live(world)) {
          if (!('assignmentId' in about)) continue;
          const stage = order.indexOf(about.kind);
          expect(stage).toBeGreaterThan(heard.get(about.assignmentId) ?? -1);
          heard.set(about.assignmentId, stage);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('up to five open assignments are all told about before they are due', () => {
    const due = fc.integer({ min: 2, max: 12 });
    fc.assert(
      fc.property(fc.array(due, { minLength: 1, maxLength: 5 }), (days) => {
        const midnight = at('2026-03-02T23:59:59');
        const world: SomeWorld = {
          quiet,
          assignments: days.map((day) => ({
            assignedAt: NOON,
            dueAt: midnight + day * DAY,
            doneAfter: 30 * DAY,
          })),
          certificates: [],
          corrections: [],
          exams: [],
          due: 0,
        };
        const soon = live(world).filter(({ about }) => about.kind === 'due-soon');
        expect(soon).toHaveLength(days.length);
        for (const { about, at: when } of soon)
          expect(when).toBeLessThan('dueAt' in about ? about.dueAt : 0);
      }),
      { numRuns: 60 },
    );
  });

  test('the order in which the facts are read changes nothing', () => {
    fc.assert(
      fc.property(someWorld, (world) => {
        const facts = factsAt(world, NOON);
        const turned: ReminderFacts = {
          ...facts,
          assignments: facts.assignments.toReversed(),
          certificates: facts.certificates.toReversed(),
          exams: facts.exams.toReversed(),
          corrections: facts.corrections.toReversed(),
        };
        expect(dueReminders(turned, [], quiet, NOON)).toEqual(dueReminders(facts, [], quiet, NOON));
      }),
    );
  });
});
