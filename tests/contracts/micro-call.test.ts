import { expect, test } from 'vitest';
import type { CallAct } from '@/lib/model/call-request';
import type { CardId } from '@/lib/model/review';
import type { ActingPerson } from '@/lib/usecases/ports';
import { startAttempt } from '@/lib/usecases/start-attempt';
import { startMicroCall } from '@/lib/usecases/start-micro-call';
import { takeTurn } from '@/lib/usecases/take-turn';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { viewCall } from '@/lib/usecases/view-call';
import { viewDebrief } from '@/lib/usecases/view-debrief';
import { viewReview } from '@/lib/usecases/view-review';
import { testPerson } from '@/tests/support/call-deps';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { finishAttempt, TEST_CASE, testTrainingDeps } from '@/tests/support/training-deps';

const DAY = 86_400_000;
type Deps = TrainingDeps & { tick(ms: number): void };

const says = (text: string): CallAct => ({
  type: 'type',
  text,
  spoken: false,
  interrupts: false,
  gapMs: 900,
});

/** A short, poor call, played to its end; gives its id and something it lost points for at a turn. */
async function poorCall(deps: Deps, actor: ActingPerson) {
  const started = await startAttempt(deps, actor, { caseId: TEST_CASE, mode: 'practice' });
  if (!started.ok) throw new Error(started.code);
  const acts: CallAct[] = [
    {
      type: 'prepare',
      preparation: { identity: 'consultant-assistant', goal: 'book-check', time: '10:00' },
    },
    { type: 'begin', rings: 0 },
    says('喂，在吗。'),
    says('你今天必须定下来，别家都是骗人的，我们保证治好。'),
    { type: 'hang-up' },
    {
      type: 'wrap-up',
      wrapUp: {
        class: 'B',
        nextContactDays: 3,
        notes: '预算一万出头，下周三再联系她，费用说明已发。',
      },
    },
  ];
  for (const [expectedSeq, act] of acts.entries()) {
    deps.tick(3_000);
    const idempotencyKey = `${started.attemptId}-${expectedSeq}`;
    const { attemptId } = started;
    const done = await takeTurn(deps, actor, { attemptId, expectedSeq, idempotencyKey, act });
    if (!done.ok) throw new Error(done.code);
  }
  const report = await deps.attempts.report(started.attemptId);
  const lost = report?.findings.find(
    ({ turn, points, severity }) => turn !== null && points < 0 && severity !== 'praise',
  );
  if (!lost || lost.turn === null) throw new Error('nothing was lost at a turn');
  return { attemptId: started.attemptId, lost, turn: lost.turn };
}

describeOnBothDatabases('a short call for a skill', (database) => {
  const setUp = async () => {
    const deps = testTrainingDeps(database().db);
    return { deps, anna: await testPerson(database().db, 'anna', 'trainee') };
  };
  const cardOf = async (deps: TrainingDeps, actor: ActingPerson, card: CardId) => {
    await viewReview(deps, actor);
    return (await deps.reviews.cards(actor.userId)).find((each) => each.card === card);
  };

  /** A short call for a skill that was lost two days ago, just begun; and its card as it was before. */
  const shortCall = async (deps: Deps, actor: ActingPerson) => {
    const { lost } = await poorCall(deps, actor);
    const card = `skill/${lost.rule}` as const;
    await viewReview(deps, actor);
    deps.tick(2 * DAY);
    const before = await cardOf(deps, actor, card);
    const begun = await startMicroCall(deps, actor, card);
    if (!begun.ok) throw new Error(begun.code);
    return { card, before, attemptId: begun.attemptId };
  };

  test('begins at the turn where it was lost, and counts as a review of this skill alone', async () => {
    const { deps, anna } = await setUp();
    const { attemptId, lost, turn } = await poorCall(deps, anna);
    const card = `skill/${lost.rule}` as const;
    expect((await cardOf(deps, anna, card))?.reviews).toBe(1);
    const others = (await deps.reviews.cards(anna.userId)).filter((each) => each.card !== card);
    deps.tick(2 * DAY);
    const begun = await startMicroCall(deps, anna, card);
    if (!begun.ok) throw new Error(begun.code);
    expect(begun.whole).toBe(false);
    const [all, kept] = await Promise.all([
      deps.attempts.entries(attemptId),
      deps.attempts.entries(begun.attemptId),
    ]);
    expect(kept).toEqual(all.slice(0, kept.length));
    expect(all[kept.length]?.action.type).toBe('say');
    const taken = await takeTurn(deps, anna, {
      attemptId: begun.attemptId,
      expectedSeq: kept.length,
      idempotencyKey: 'a-reply-that-bears-on-it',
      act: says('您好，请问是林女士本人吗？'),
    });
    expect(taken.ok).toBe(true);
    // something else went wrong, which this call was not about; the old loss lies before its beginning
    await finishAttempt(deps, begun.attemptId, {
      overall: 50,
      seq: kept.length + 2,
      findings: [
        { ...lost, turn: turn - 1 },
        { ...lost, rule: 'some-other-rule', turn: turn + 2 },
      ],
    });
    expect(await cardOf(deps, anna, card)).toMatchObject({ reviews: 2, lapses: 0 });
    const cards = await deps.reviews.cards(anna.userId);
    expect(cards.filter((each) => each.card !== card)).toEqual(others);

    deps.tick(30 * DAY);
    const again = await startMicroCall(deps, anna, card);
    if (!again.ok) throw new Error(again.code);
    const seq = (await deps.attempts.entries(again.attemptId)).length + 1;
    await finishAttempt(deps, again.attemptId, { overall: 50, seq, findings: [{ ...lost, turn }] });
    expect(await cardOf(deps, anna, card)).toMatchObject({ reviews: 3, lapses: 1 });
  });

  test('in which nothing was said is no review: the skill is as due as before, and the call is not asked again', async () => {
    const { deps, anna } = await setUp();
    const { card, before, attemptId } = await shortCall(deps, anna);
    const seq = (await deps.attempts.entries(attemptId)).length + 1;
    await finishAttempt(deps, attemptId, { overall: 50, seq, findings: [] });
    expect(await cardOf(deps, anna, card)).toEqual(before);
    deps.tick(DAY);
    expect(await cardOf(deps, anna, card)).toEqual(before);
    const seen = await viewReview(deps, anna);
    // lost, and not kept since: nothing is said of how well it is remembered
    expect(seen.ok && seen.review).toMatchObject({ remembered: null });
    expect(seen.ok && seen.review.skills.map(({ steady }) => steady)).not.toContain(true);
  });

  test('ends by the time of its own log: after 90 seconds, with a goodbye, and the debrief follows', async () => {
    const { deps, anna } = await setUp();
    const { card, attemptId } = await shortCall(deps, anna);
    const view = async () => {
      const seen = await viewCall(deps, anna, attemptId);
      if (!seen.ok) throw new Error(seen.code);
      return seen.view;
    };
    const act = async (doing: CallAct) => {
      const { seq } = await view();
      const idempotencyKey = `${attemptId}-${seq}-${doing.type}`;
      return takeTurn(deps, anna, { attemptId, expectedSeq: seq, idempotencyKey, act: doing });
    };
    // the time does not run before anything is done, however long that takes
    deps.tick(DAY);
    expect((await view()).timeLeft).toEqual({ ms: 90_000, running: false });
    expect(await act(says('您好，我是门诊的客服。'))).toMatchObject({
      ok: true,
      view: { timeLeft: { ms: 90_000, running: true } },
    });
    deps.tick(60_000);
    expect((await view()).timeLeft).toEqual({ ms: 30_000, running: true });
    expect(await act({ type: 'time-up' })).toMatchObject({ ok: false, code: 'time-left' });
    deps.tick(35_000);
    // begun before the end: still heard. Nothing after it is
    const heard = await act(says('您先说说，是担心什么呢？'));
    expect(heard).toMatchObject({ ok: true, view: { phase: 'connected', timeLeft: { ms: 0 } } });
    const ended = await act(says('还有一件事。'));
    expect(ended).toMatchObject({ ok: true, view: { phase: 'done' } });
    const entries = await deps.attempts.entries(attemptId);
    const [last] = entries.slice(-1);
    expect(last).toMatchObject({ action: { type: 'time-up' }, reaction: { line: 'ended' } });
    expect(last?.reaction?.says.map(({ slot }) => slot)).toEqual(['slot:bye']);
    // what was not played to its end is not judged as if it had been cut off
    const debrief = await viewDebrief(deps, anna, attemptId);
    expect(debrief).toMatchObject({ ok: true, debrief: { endingTitle: null, wrapUp: null } });
    const report = await deps.attempts.report(attemptId);
    expect(report?.findings.some(({ rule }) => rule === 'hang-up-after-caller')).toBe(false);
    expect(await cardOf(deps, anna, card)).toMatchObject({ reviews: 2 });
    expect(await act({ type: 'hang-up' })).toMatchObject({ ok: false, code: 'ended' });
  });

  test('that somebody ends goes to the debrief, without a wrap-up', async () => {
    const { deps, anna } = await setUp();
    const { attemptId } = await shortCall(deps, anna);
    const act = async (doing: CallAct) => {
      const expectedSeq = (await deps.attempts.entries(attemptId)).length;
      const idempotencyKey = `${attemptId}-${expectedSeq}-${doing.type}`;
      return takeTurn(deps, anna, { attemptId, expectedSeq, idempotencyKey, act: doing });
    };
    // hung up on: by the patient, who has had enough, or else by the agent
    let ended = await act(says('你今天必须定下来，别家都是骗人的，我们保证治好。'));
    if (ended.ok && ended.view.phase === 'connected') ended = await act({ type: 'hang-up' });
    expect(ended).toMatchObject({ ok: true, view: { phase: 'done' } });
    expect(await viewCall(deps, anna, attemptId)).toMatchObject({ view: { phase: 'done' } });
    const debrief = await viewDebrief(deps, anna, attemptId);
    expect(debrief).toMatchObject({ ok: true, debrief: { wrapUp: null } });
    const wrapUp = { class: 'B' as const, nextContactDays: 3, notes: '过三天再打。' };
    expect(await act({ type: 'wrap-up', wrapUp })).toMatchObject({
      ok: false,
      code: 'already-wrapped-up',
    });
  });

  test('no other call has an end of that kind', async () => {
    const { deps, anna } = await setUp();
    const started = await startAttempt(deps, anna, { caseId: TEST_CASE, mode: 'practice' });
    if (!started.ok) throw new Error(started.code);
    const seen = await viewCall(deps, anna, started.attemptId);
    expect(seen).toMatchObject({ ok: true, view: { timeLeft: null } });
    deps.tick(DAY);
    const request = { attemptId: started.attemptId, expectedSeq: 0, idempotencyKey: 'time-up-0' };
    expect(await takeTurn(deps, anna, { ...request, act: { type: 'time-up' } })).toMatchObject({
      ok: false,
      code: 'time-left',
    });
  });

  test('is the whole case when the skill was lost by the call as a whole; nothing without the skill', async () => {
    const { deps, anna } = await setUp();
    const card = 'skill/say-who-calls';
    expect(await startMicroCall(deps, anna, card)).toEqual({ ok: false, code: 'not-found' });
    const { lost } = await poorCall(deps, anna);
    const started = await startAttempt(deps, anna, { caseId: TEST_CASE, mode: 'practice' });
    if (!started.ok) throw new Error(started.code);
    const whole = { ...lost, rule: 'only-of-the-whole', turn: null };
    await finishAttempt(deps, started.attemptId, { overall: 60, findings: [whole] });
    await viewReview(deps, anna);
    expect(await startMicroCall(deps, anna, 'skill/only-of-the-whole')).toMatchObject({
      ok: true,
      whole: true,
    });
  });
});
