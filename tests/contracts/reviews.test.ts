import { expect, test } from 'vitest';
import type { Finding } from '@/lib/model/report';
import { DEFAULT_REVIEW_SETTINGS } from '@/lib/model/review-settings';
import { replayReviews } from '@/lib/quiz/review/replay-reviews';
import { rightAnswer } from '@/lib/quiz/right-answer';
import { answerItem } from '@/lib/usecases/answer-item';
import { changeReviewSettings } from '@/lib/usecases/change-review-settings';
import { finishQuiz } from '@/lib/usecases/finish-quiz';
import { foldPending } from '@/lib/usecases/fold-pending';
import { forecastReviewLoad } from '@/lib/usecases/forecast-review-load';
import type { ActingPerson } from '@/lib/usecases/ports';
import { startAttempt } from '@/lib/usecases/start-attempt';
import { startQuiz } from '@/lib/usecases/start-quiz';
import { startReview } from '@/lib/usecases/start-review';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { viewQuiz } from '@/lib/usecases/view-quiz';
import { viewReview } from '@/lib/usecases/view-review';
import { viewToday } from '@/lib/usecases/view-today';
import { testPerson } from '@/tests/support/call-deps';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import {
  finishAttempt,
  TEST_BANK,
  TEST_CASE,
  testTrainingDeps,
} from '@/tests/support/training-deps';

const DAY = 86_400_000;
const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  dimension: 'etiquette',
  severity: 'minor',
  points: -5,
  turn: null,
  span: null,
  message: { zh: rule, en: rule },
  why: null,
  better: null,
  ...more,
});

async function doQuiz(
  deps: TrainingDeps,
  actor: ActingPerson,
  sessionId: string,
  right = true,
): Promise<void> {
  const session = await deps.quizzes.find(sessionId);
  for (const [position, item] of (session?.items ?? []).entries()) {
    const answer = rightAnswer(item);
    const given =
      right || answer.kind !== 'true-false' ? answer : { ...answer, value: !answer.value };
    await answerItem(deps, actor, { sessionId, position, answer: given });
  }
}

async function call(deps: TrainingDeps, actor: ActingPerson, findings: Finding[]): Promise<void> {
  const started = await startAttempt(deps, actor, { caseId: TEST_CASE, mode: 'practice' });
  if (!started.ok) throw new Error(started.code);
  await finishAttempt(deps, started.attemptId, { overall: 70, findings });
}

describeOnBothDatabases('reviews', (database) => {
  const setUp = async () => {
    const { db } = database();
    return { deps: testTrainingDeps(db), anna: await testPerson(db, 'anna', 'trainee') };
  };
  const review = async (deps: TrainingDeps, actor: ActingPerson) => {
    const seen = await viewReview(deps, actor);
    if (!seen.ok) throw new Error(seen.code);
    return seen.review;
  };
  const quiz = async (deps: TrainingDeps, actor: ActingPerson, kind: 'practice' | 'exam') => {
    const started = await startQuiz(deps, actor, { bank: TEST_BANK, items: 6, kind });
    if (!started.ok) throw new Error(started.code);
    return started.sessionId;
  };

  test('begin with an answer, and come back days later in a sitting of their own', async () => {
    const { deps, anna } = await setUp();
    expect((await review(deps, anna)).reason).toEqual({ code: 'new' });
    expect(await startReview(deps, anna)).toEqual({ ok: false, code: 'nothing-due' });
    await doQuiz(deps, anna, await quiz(deps, anna, 'practice'));
    const after = await review(deps, anna);
    expect(after).toMatchObject({ due: 0, cards: { items: 6, skills: 0 } });
    expect(after.reason.code).toBe('later');

    deps.tick(30 * DAY);
    expect(await review(deps, anna)).toMatchObject({ due: 6, waiting: 0 });
    const today = await viewToday(deps, anna);
    expect(today.ok && today.today.next).toMatchObject({
      target: { kind: 'review' },
      reason: { code: 'review', due: 6 },
    });
    const started = await startReview(deps, anna);
    if (!started.ok) throw new Error(started.code);
    expect(await startReview(deps, anna)).toEqual(started); // goes on with it
    await doQuiz(deps, anna, started.sessionId);
    const done = await review(deps, anna);
    expect(done).toMatchObject({ due: 0, doneToday: 6, running: null });
    expect(done.reason.code).toBe('done');
    const seen = await viewQuiz(deps, anna, started.sessionId);
    expect(seen.ok && [seen.session.review, seen.session.score]).toEqual([true, 1]);
  });

  test('of an exam begin when it is over', async () => {
    const { deps, anna } = await setUp();
    const sessionId = await quiz(deps, anna, 'exam');
    await doQuiz(deps, anna, sessionId);
    expect((await review(deps, anna)).cards.items).toBe(0);
    await finishQuiz(deps, anna, sessionId);
    expect((await review(deps, anna)).cards.items).toBe(6);
  });

  test('make a skill of a rule that was broken in a call; the same case without it keeps it', async () => {
    const { deps, anna } = await setUp();
    await call(deps, anna, [
      finding('three-rings'),
      finding('say-what-it-was', { severity: 'critical' }),
    ]);
    const after = await review(deps, anna);
    expect(after.cards).toEqual({ items: 0, skills: 2 });
    expect(after.skills[0]?.practice?.caseId).toBe(TEST_CASE);
    deps.tick(2 * DAY);
    const due = await review(deps, anna);
    expect(due).toMatchObject({ due: 2, reason: { code: 'red-line', count: 1 } });
    // the rule about rings is asked by an item; the other only by a call
    const started = await startReview(deps, anna, { minutes: 5 });
    if (!started.ok) throw new Error(started.code);
    const session = await deps.quizzes.find(started.sessionId);
    expect(session?.source.cards).toEqual(['skill/three-rings']);
    await doQuiz(deps, anna, started.sessionId);
    expect((await review(deps, anna)).due).toBe(1);
    await call(deps, anna, []);
    expect((await review(deps, anna)).due).toBe(0);
    await call(deps, anna, [finding('three-rings')]);
    const lost = (await review(deps, anna)).skills.find((each) => each.skill === 'three-rings');
    expect(lost?.lapses).toBe(1);
  });

  test('are taken once, however many ask at the same time; the log makes the same cards again', async () => {
    const { deps, anna } = await setUp();
    await doQuiz(deps, anna, await quiz(deps, anna, 'practice'), false);
    await call(deps, anna, [finding('three-rings'), finding('no-dead-air')]);
    await Promise.all([1, 2, 3, 4].map(() => review(deps, anna)));
    deps.tick(3 * DAY);
    await doQuiz(deps, anna, await quiz(deps, anna, 'practice'));
    await call(deps, anna, [finding('three-rings')]);
    await review(deps, anna);
    const log = await deps.reviews.log(anna.userId);
    expect(log.length).toBe(6 + 2 + 6 + 2);
    const byId = (a: { card: string }, b: { card: string }) => (a.card < b.card ? -1 : 1);
    const cached = await deps.reviews.cards(anna.userId);
    expect(cached.sort(byId)).toEqual([...replayReviews(log).values()].sort(byId));
  });

  test('that fail in the middle leave everything as it was', async () => {
    const { deps, anna } = await setUp();
    await doQuiz(deps, anna, await quiz(deps, anna, 'practice'));
    const broken = deps.reviews.take(anna.userId, (pending, cards) => {
      const { reviews } = foldPending(pending, cards, {
        titleOf: () => null,
        checkOf: () => undefined,
      });
      return { reviews: [...reviews, ...reviews], cards: [] };
    });
    await expect(broken).rejects.toThrow();
    expect(await deps.reviews.log(anna.userId)).toEqual([]);
    expect((await review(deps, anna)).cards.items).toBe(6);
  });

  test('move with the settings, which only an administrator changes, within bounds', async () => {
    const { deps, anna } = await setUp();
    const admin = await testPerson(database().db, 'root', 'administrator');
    await doQuiz(deps, anna, await quiz(deps, anna, 'practice'));
    deps.tick(30 * DAY);
    expect(
      await changeReviewSettings(deps, anna, { retention: 0.8, dailyCap: 5, minutes: 5 }),
    ).toEqual({
      ok: false,
      code: 'denied',
    });
    expect(
      await changeReviewSettings(deps, admin, { retention: 1, dailyCap: 5, minutes: 5 }),
    ).toEqual({
      ok: false,
      code: 'bad-settings',
    });
    await changeReviewSettings(deps, admin, { retention: 0.8, dailyCap: 5, minutes: 10 });
    expect(await review(deps, anna)).toMatchObject({
      due: 5,
      waiting: 1,
      settings: { retention: 0.8, dailyCap: 5, minutes: 10 },
    });
  });

  test('can be forecast for the whole clinic: surer costs more, the cap holds, nothing is written', async () => {
    const { deps, anna } = await setUp();
    const admin = await testPerson(database().db, 'root', 'administrator');
    const load = async (retention: number, dailyCap: number) => {
      const result = await forecastReviewLoad(deps, admin, { retention, dailyCap, minutes: 5 });
      if (!result.ok) throw new Error(result.code);
      return result.load;
    };
    expect(await load(0.9, 30)).toEqual({ people: 0, days: [], perDay: 0, minutesPerDay: 0 });
    await doQuiz(deps, anna, await quiz(deps, anna, 'practice'));
    await review(deps, anna);
    deps.tick(30 * DAY);
    const [usual, surer, capped] = [await load(0.9, 30), await load(0.97, 30), await load(0.97, 5)];
    expect(usual.people).toBe(1);
    expect(surer.perDay).toBeGreaterThan(usual.perDay);
    expect(Math.max(...capped.days)).toBeLessThanOrEqual(5);
    expect((await review(deps, anna)).settings).toEqual(DEFAULT_REVIEW_SETTINGS);
    const bad = { retention: 0.5, dailyCap: 30, minutes: 5 };
    expect(await forecastReviewLoad(deps, admin, bad)).toEqual({ ok: false, code: 'bad-settings' });
  });
});
