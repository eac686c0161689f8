import { expect, test } from 'vitest';
import { rightAnswer } from '@/lib/quiz/right-answer';
import { answerItem } from '@/lib/usecases/answer-item';
import { cancelAssignment } from '@/lib/usecases/cancel-assignment';
import { countReminders } from '@/lib/usecases/count-reminders';
import { listReminders } from '@/lib/usecases/list-reminders';
import { markReminders } from '@/lib/usecases/mark-reminders';
import { runReminders } from '@/lib/usecases/run-reminders';
import { startAttempt } from '@/lib/usecases/start-attempt';
import { startQuiz } from '@/lib/usecases/start-quiz';
import { reminderWorld } from '@/tests/support/reminder-world';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import {
  finishAttempt,
  TEST_BANK,
  TEST_CASE,
  TEST_CORRECTION,
  TEST_TRACK,
} from '@/tests/support/training-deps';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describeOnBothDatabases('reminders', (database) => {
  const setUp = () => reminderWorld(database().db);

  test('come once in their time, to the person and to the members of a team', async () => {
    const { deps, anna, zhou, assign, round, kinds } = await setUp();
    await assign('case', 10 * DAY);
    await assign('quiz', 20 * HOUR, true);
    expect(await round()).toEqual({ people: 2, told: 2, settled: 0 });
    expect(await round()).toMatchObject({ told: 0 });
    expect((await kinds(anna)).sort()).toEqual(['assigned', 'due-soon']);
    expect(await countReminders(deps, anna)).toEqual({ ok: true, unread: 2 });
    expect(await kinds(zhou)).toEqual([]);
    deps.tick(DAY);
    expect(await round()).toMatchObject({ told: 1, settled: 1 });
    expect((await kinds(anna))[0]).toBe('overdue');
  });

  test('are no longer unread when the thing is done or taken back', async () => {
    const { deps, anna, zhou, assign, round, heard } = await setUp();
    await assign('case', 10 * DAY);
    const taken = await assign('quiz', 10 * DAY);
    await round();
    expect(await countReminders(deps, anna)).toMatchObject({ unread: 2 });
    await cancelAssignment(deps, zhou, taken);
    const started = await startAttempt(deps, anna, { caseId: TEST_CASE, mode: 'practice' });
    if (!started.ok) throw new Error(started.code);
    await finishAttempt(deps, started.attemptId, { overall: 80 });
    expect(await round()).toMatchObject({ told: 0, settled: 2 });
    expect(await countReminders(deps, anna)).toMatchObject({ unread: 0 });
    expect((await heard(anna)).reminders.every(({ settledAt }) => settledAt)).toBe(true);
  });

  test('tell of certificates, of what a trainer decided, and of what is to be reviewed', async () => {
    const { deps, anna, round, kinds, about } = await setUp();
    const now = deps.clock.now();
    await deps.certificates.issue(
      {
        id: 'certificate',
        personId: anna.userId,
        holderName: 'anna',
        trackId: TEST_TRACK.id,
        trackVersion: 1,
        title: { zh: '证', en: 'Certificate' },
        enrolledAt: now,
        issuedAt: now,
        expiresAt: new Date(now.getTime() + 20 * DAY),
        evidence: [],
      },
      { year: 2026, format: String },
    );
    const call = await startAttempt(deps, anna, { caseId: TEST_CASE, mode: 'practice' });
    if (!call.ok) throw new Error(call.code);
    const of = { id: 'correction', attemptId: call.attemptId, personId: anna.userId };
    await deps.corrections.suggest({ ...TEST_CORRECTION, ...of });
    await round();
    expect(await kinds(anna)).toEqual(['certificate-expiring']);
    await deps.corrections.decide('correction', {
      status: 'confirmed',
      settled: ['explain-value'],
      reason: '',
      decidedBy: anna.userId,
      decidedAt: now,
    });
    await round();
    expect(await about(anna)).toContainEqual({
      kind: 'correction-decided',
      attemptId: call.attemptId,
      said: TEST_CORRECTION.text,
      confirmed: true,
    });
    const quiz = await startQuiz(deps, anna, { bank: TEST_BANK, items: 6, kind: 'practice' });
    if (!quiz.ok) throw new Error(quiz.code);
    const session = await deps.quizzes.find(quiz.sessionId);
    for (const [position, item] of (session?.items ?? []).entries())
      await answerItem(deps, anna, {
        sessionId: quiz.sessionId,
        position,
        answer: rightAnswer(item),
      });
    deps.tick(14 * DAY);
    expect(await runReminders(deps, { reviews: false })).toMatchObject({ told: 1 }); // six days left
    await round();
    expect(await about(anna)).toContainEqual(expect.objectContaining({ kind: 'review', due: 6 }));
    deps.tick(6 * DAY);
    await round();
    expect((await kinds(anna))[0]).toBe('certificate-expired');
  });

  test('leave people alone in their quiet hours and those who left for good', async () => {
    const { deps, anna, assign, round } = await setUp();
    await assign('case', 10 * DAY);
    deps.tick(12 * HOUR); // ten at night
    expect(await round()).toEqual({ people: 0, told: 0, settled: 0 });
    deps.tick(10 * HOUR); // eight in the morning
    await deps.people.setActive(anna.userId, false, deps.clock.now());
    expect(await round()).toEqual({ people: 1, told: 0, settled: 0 });
    await deps.people.setActive(anna.userId, true, deps.clock.now());
    expect(await round()).toMatchObject({ told: 1 });
  });

  test('can be marked as read, all at once, and back', async () => {
    const { deps, anna, zhou, assign, round, heard } = await setUp();
    await assign('case', 10 * DAY);
    await assign('quiz', 10 * DAY);
    await round();
    const ids = (await heard(anna)).reminders.map(({ id }) => id);
    expect(await markReminders(deps, zhou, { ids, read: true })).toEqual({ ok: true, changed: [] });
    const marked = await markReminders(deps, anna, { ids: 'all', read: true });
    expect(marked.ok && marked.changed.sort()).toEqual(ids.toSorted());
    expect(await listReminders(deps, anna, { unread: true })).toMatchObject({ reminders: [] });
    await markReminders(deps, anna, { ids: ids.slice(0, 1), read: false });
    expect(await countReminders(deps, anna)).toMatchObject({ unread: 1 });
  });
});
