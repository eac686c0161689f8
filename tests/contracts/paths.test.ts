import { expect, test } from 'vitest';
import { drawForm } from '@/lib/quiz/draw-form';
import { rightAnswer } from '@/lib/quiz/right-answer';
import { answerItem } from '@/lib/usecases/answer-item';
import { doStepAnyway } from '@/lib/usecases/do-step-anyway';
import { enrol } from '@/lib/usecases/enrol';
import { finishQuiz } from '@/lib/usecases/finish-quiz';
import type { ActingPerson } from '@/lib/usecases/ports';
import { readStep } from '@/lib/usecases/read-step';
import { startPlacement } from '@/lib/usecases/start-placement';
import { startStep } from '@/lib/usecases/start-step';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { viewQuiz } from '@/lib/usecases/view-quiz';
import { viewStepPages } from '@/lib/usecases/view-step-pages';
import { viewTrack } from '@/lib/usecases/view-track';
import { testPerson } from '@/tests/support/call-deps';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { finishAttempt, TEST_PATH, testTrainingDeps } from '@/tests/support/training-deps';

const DAY = 86_400_000;
const trackId = TEST_PATH.id;

const states = async (deps: TrainingDeps, actor: ActingPerson) => {
  const seen = await viewTrack(deps, actor, { trackId });
  return seen.ok ? seen.track.steps.map(({ id, state }) => `${id} ${state}`) : [];
};

/** Answers the first `right` items of a sitting right and hands in. */
async function sit(deps: TrainingDeps, actor: ActingPerson, sessionId: string, right = 99) {
  const session = await deps.quizzes.find(sessionId);
  for (const [position, item] of (session?.items ?? []).slice(0, right).entries())
    await answerItem(deps, actor, { sessionId, position, answer: rightAnswer(item) });
  await finishQuiz(deps, actor, sessionId);
}

/** Goes on with a step until nothing more begins, well enough to pass. */
async function pass(
  deps: TrainingDeps & { tick(ms: number): void },
  actor: ActingPerson,
  stepId: string,
) {
  for (let begun = 0; begun < 3; begun += 1) {
    deps.tick(60_000);
    const started = await startStep(deps, actor, { trackId, stepId });
    if (!started.ok) return;
    if (started.kind === 'handbook') return readStep(deps, actor, { trackId, stepId });
    if (started.kind === 'quiz') await sit(deps, actor, started.sessionId);
    else await finishAttempt(deps, started.attemptId, { overall: 80 });
  }
}

describeOnBothDatabases('a path', (database) => {
  const setUp = async () => {
    const deps = testTrainingDeps(database().db);
    return { deps, anna: await testPerson(database().db, 'anna', 'trainee') };
  };

  test('divides by job: one is chosen, may be changed, and names the certificate', async () => {
    const { deps, anna } = await setUp();
    expect(await enrol(deps, anna, trackId)).toEqual({ ok: false, code: 'choose-branch' });
    expect(await enrol(deps, anna, trackId, 'nowhere')).toEqual({
      ok: false,
      code: 'choose-branch',
    });
    await enrol(deps, anna, trackId, 'phone');
    expect(await states(deps, anna)).toEqual(['read open', 'rules locked', 'exam locked']);
    await pass(deps, anna, 'read');
    await enrol(deps, anna, trackId, 'desk');
    expect(await states(deps, anna)).toEqual([
      'read passed',
      'rules open',
      'desk-call locked',
      'exam locked',
    ]);
    for (const step of ['rules', 'desk-call', 'exam']) await pass(deps, anna, step);
    const [certificate] = await deps.certificates.list({});
    expect(certificate?.title.zh).toBe('前台证');
    // earned for this job: it stays that of this job
    await enrol(deps, anna, trackId, 'phone');
    expect((await deps.enrolments.find(anna.userId, trackId))?.branch).toBe('desk');
  });

  test('names the certificate that is held, when another job is chosen for the renewal and once it is over', async () => {
    const { deps, anna } = await setUp();
    const held = async () => {
      const seen = await viewTrack(deps, anna, { trackId });
      return seen.ok ? seen.track.held : 'nothing seen';
    };
    await enrol(deps, anna, trackId, 'desk');
    expect(await held()).toBeNull();
    for (const step of ['read', 'rules', 'desk-call', 'exam']) await pass(deps, anna, step);
    expect(await held()).toMatchObject({ title: { zh: '前台证' }, state: 'valid', earlier: false });
    deps.tick(340 * DAY);
    await enrol(deps, anna, trackId, 'phone');
    const seen = await viewTrack(deps, anna, { trackId });
    expect(seen.ok && seen.track.certificate.zh).not.toBe('前台证');
    expect(await held()).toMatchObject({
      title: { zh: '前台证' },
      state: 'expiring',
      earlier: true,
    });
    deps.tick(60 * DAY);
    expect(await held()).toMatchObject({
      title: { zh: '前台证' },
      state: 'expired',
      earlier: true,
    });
  });

  test('begins with reading, which opens what follows once it is read', async () => {
    const { deps, anna } = await setUp();
    const step = { trackId, stepId: 'read' };
    expect(await viewStepPages(deps, anna, step)).toEqual({ ok: false, code: 'not-enrolled' });
    await enrol(deps, anna, trackId, 'desk');
    const reading = await viewStepPages(deps, anna, step);
    expect(reading.ok && reading.reading.pages.map((page) => page.id)).toEqual([
      'say-who-calls',
      'three-rings',
    ]);
    expect(await startStep(deps, anna, step)).toEqual({ ok: true, kind: 'handbook' });
    expect(await readStep(deps, anna, { trackId, stepId: 'rules' })).toMatchObject({ ok: false });
    expect(await readStep(deps, anna, step)).toEqual({ ok: true });
    expect((await states(deps, anna)).slice(0, 2)).toEqual(['read passed', 'rules open']);
  });

  test('is shortened by the placement test, with evidence; one may do a spared step anyway', async () => {
    const { deps, anna } = await setUp();
    await enrol(deps, anna, trackId, 'desk');
    const [begun, twice] = await Promise.all([
      startPlacement(deps, anna, trackId),
      startPlacement(deps, anna, trackId),
    ]);
    if (!begun.ok) throw new Error(begun.code);
    expect(twice).toEqual(begun);
    const running = await viewQuiz(deps, anna, begun.sessionId);
    expect(JSON.stringify(running)).not.toContain('rightAnswer');
    await sit(deps, anna, begun.sessionId);
    expect(await states(deps, anna)).toEqual([
      'read skipped',
      'rules skipped',
      'desk-call open',
      'exam locked',
    ]);
    expect(await startPlacement(deps, anna, trackId)).toEqual({ ok: false, code: 'taken' });

    const rules = { trackId, stepId: 'rules' };
    expect(await startStep(deps, anna, rules)).toEqual({ ok: false, code: 'skipped' });
    expect(await doStepAnyway(deps, anna, { ...rules, anyway: true })).toEqual({ ok: true });
    // what it opened stays open
    expect((await states(deps, anna)).slice(1, 3)).toEqual(['rules open', 'desk-call open']);
    await doStepAnyway(deps, anna, { ...rules, anyway: false });
    expect((await states(deps, anna))[1]).toBe('rules skipped');
    expect(await doStepAnyway(deps, anna, { trackId, stepId: 'exam', anyway: true })).toMatchObject(
      { ok: false, code: 'not-skipped' },
    );

    for (const step of ['desk-call', 'exam']) await pass(deps, anna, step);
    const [certificate] = await deps.certificates.list({});
    expect(certificate?.evidence.map(({ stepId, id }) => [stepId, id === begun.sessionId])).toEqual(
      [
        ['read', true],
        ['rules', true],
        ['desk-call', false],
        ['exam', false],
        ['exam', false],
      ],
    );
  });

  test('is not shortened by a placement test that went badly or ran out of time', async () => {
    const { deps, anna } = await setUp();
    await enrol(deps, anna, trackId, 'desk');
    const begun = await startPlacement(deps, anna, trackId);
    if (!begun.ok) throw new Error(begun.code);
    deps.tick(DAY);
    expect((await states(deps, anna)).slice(0, 2)).toEqual(['read open', 'rules locked']);
    const seen = await viewTrack(deps, anna, { trackId });
    expect(seen.ok && seen.track.placement).toMatchObject({
      state: 'done',
      parts: [{ score: 0, proved: false }],
    });
  });

  test('renewed while reviews kept its knowledge alive, is the exam alone; else the whole of it', async () => {
    const { deps, anna } = await setUp();
    await enrol(deps, anna, trackId, 'desk');
    for (const step of ['read', 'rules', 'desk-call', 'exam']) await pass(deps, anna, step);
    deps.tick(340 * DAY);
    // every item of the bank answered right again
    await answerEverything(deps, anna);
    await enrol(deps, anna, trackId);
    expect(await states(deps, anna)).toEqual([
      'read skipped',
      'rules skipped',
      'desk-call skipped',
      'exam open',
    ]);
    deps.tick(200 * DAY);
    for (let i = 0; i < 3; i += 1) await pass(deps, anna, 'exam');
    expect(await deps.certificates.list({ personIds: [anna.userId] })).toHaveLength(2);
    // a year on without a single review
    deps.tick(700 * DAY);
    await enrol(deps, anna, trackId);
    expect((await states(deps, anna))[0]).toBe('read open');
  });
});

/** A sitting of every item of the bank, all right. */
async function answerEverything(deps: TrainingDeps, actor: ActingPerson): Promise<void> {
  const { quizItems, quizBanks } = deps.content.current();
  const all = (quizBanks.get('opening-and-rhythm')?.items ?? []).flatMap((id) => {
    const item = quizItems.get(id);
    return item ? [item] : [];
  });
  const form = drawForm(all, all.length, 1);
  const id = deps.dice.id();
  await deps.quizzes.start({
    id,
    personId: actor.userId,
    kind: 'practice',
    title: { zh: '练', en: 'Practice' },
    source: { banks: [], tags: [], items: form.length },
    seed: 1,
    items: form,
    pass: 0.8,
    startedAt: deps.clock.now(),
    deadlineAt: null,
    finishedAt: null,
    score: null,
    forStep: null,
  });
  await sit(deps, actor, id);
}
