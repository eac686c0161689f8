import { randomUUID } from 'node:crypto';
import type { CallAct } from '@/lib/model/call-request';
import type { CallView } from '@/lib/model/call-view';
import type { QuizItem } from '@/lib/model/quiz';
import type { FormItem } from '@/lib/quiz/form-item';
import { startStep } from '@/lib/usecases/start-step';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { answerQuestion } from '@/tests/support/answer-question';
import { betweenRuns } from '@/tests/support/between-runs';
import { inDataFolder, passUpToExam } from '@/tests/support/track-folder';
import { expect, test } from './fixtures';

// the browser says that the server is gone, as it should
test.use({ allowedErrors: [/ERR_|Failed to fetch|Failed to load|fetch failed/] });

// it passes steps and fails an exam for the demo trainee, whom other tests walk on the same tracks
test.use({ ownServer: 'kill' });

// each by itself on whichever worker is free: the first is the longest of all
test.describe.configure({ mode: 'parallel' });

const KILLS = 20;
const TRACK = 'follow-up-agent';
/** The other test has begun an exam of the first. */
const OTHER_TRACK = 'consult-desk';
const EXAM = { trackId: TRACK, stepId: 'exam' };
const CASE = '/cases/dental-follow-up/price-transparent';

type Answer = { ok: boolean; code?: string; view: CallView };

/** The next thing a trainee would do. */
function nextAct(view: CallView): CallAct {
  if (view.phase === 'prepare') {
    const { identities, goals, times } = view.prepare ?? { identities: [], goals: [], times: [] };
    return {
      type: 'prepare',
      preparation: {
        identity: identities[0] ?? 'customer-service',
        goal: goals[0] ?? 'book-check',
        time: times[0] ?? '10:00',
      },
    };
  }
  if (view.phase === 'ready' || view.phase === 'ringing') return { type: 'begin', rings: 0 };
  if (view.phase === 'wrap-up')
    return {
      type: 'wrap-up',
      wrapUp: {
        class: 'B',
        nextContactDays: 3,
        notes: '预算一万出头，下周三再联系她，费用说明已发。',
      },
    };
  const offered = view.offered[view.seq % Math.max(1, view.offered.length)];
  return offered
    ? { type: 'pick', replyId: offered.id, interrupts: false, gapMs: 800 }
    : { type: 'silence', ms: 2500 };
}

test('killed twenty times in the middle of calls, the server loses no acknowledged event and every call goes on', async ({
  page,
  app,
  loginAs,
}) => {
  test.setTimeout(1_200_000);
  await loginAs('trainee');
  const view = async (id: string): Promise<CallView> => {
    const answer = await page.request.get(`${app.url}/api/calls/${id}`);
    expect(answer.status()).toBe(200);
    return ((await answer.json()) as Answer).view;
  };
  const turn = async (id: string, key: string, seq: number, act: CallAct): Promise<Answer> =>
    (await (
      await page.request.post(`${app.url}/api/calls/${id}/turns`, {
        data: { expectedSeq: seq, idempotencyKey: key, act },
      })
    ).json()) as Answer;
  const begin = async (): Promise<CallView> => {
    await page.goto(CASE);
    await page.getByRole('button', { name: /^开始/ }).first().click();
    await page.waitForURL(/\/calls\/[^/]+$/);
    const id = page.url().split('/').at(-1) ?? '';
    await page.goto('about:blank');
    return view(id);
  };

  let current = await begin();
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (current.phase === 'done') current = await begin();
    // some turns that are answered …
    for (let i = 0; i < 1 + (kill % 3) && current.phase !== 'done'; i += 1) {
      const answer = await turn(current.attemptId, randomUUID(), current.seq, nextAct(current));
      expect(answer.ok).toBe(true);
      current = answer.view;
    }
    if (current.phase === 'done') current = await begin();
    // … and one that may or may not be, because the power goes
    const key = randomUUID();
    const act = nextAct(current);
    const lost = turn(current.attemptId, key, current.seq, act).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 40));
    await app.kill();
    const acknowledged = await lost;
    await app.start();

    const after = await view(current.attemptId);
    const least = acknowledged?.ok ? acknowledged.view.seq : current.seq;
    expect(after.seq).toBeGreaterThanOrEqual(least);
    expect(after.turns.slice(0, current.turns.length)).toEqual(current.turns);
    // the same request again: applied once, whether or not it had been stored
    const again = await turn(current.attemptId, key, current.seq, act);
    expect(again.ok).toBe(true);
    expect(again.view.seq).toBe(current.seq + 1);
    current = again.view;
  }
});

test('killed in the middle of an exam, the sitting goes on at the same question with the same form, and its time runs on', async ({
  page,
  app,
  loginAs,
}) => {
  test.setTimeout(480_000);
  const ready = await betweenRuns(app, async (deps) => {
    const actor = await passUpToExam(deps, app.person('trainee').username, TRACK);
    const started = await startStep(deps, actor, EXAM);
    if (!started.ok || started.kind !== 'quiz') throw new Error('the exam did not begin');
    return deps.quizzes.find(started.sessionId);
  });
  if (!ready?.deadlineAt) throw new Error('the exam has no time limit');
  const { items, deadlineAt } = ready;
  const stored = () => inDataFolder(app.dataFolder, (deps) => readSitting(deps, ready.id));
  const main = page.getByRole('main');
  const standsAt = async (n: number) => {
    await expect(main.locator('h2').first()).toHaveText(items[n]?.item.asks.zh ?? '');
    await expect(main.getByText(`第 ${n + 1} 题，共 ${items.length} 题`)).toBeVisible();
  };
  const store = main.getByRole('button', { name: '记下，下一题' });
  const sitting = `/quizzes/${ready.id}`;
  await loginAs('trainee');
  await page.goto(sitting);

  await standsAt(0);
  // right after an answer was acknowledged
  await answerQuestion(page, itemAt(items, 0));
  await store.click();
  await standsAt(1);
  await app.kill();
  expect(await stored()).toMatchObject({ items, deadlineAt, finishedAt: null, answered: [0] });
  await app.start();
  await page.reload();
  await standsAt(1);

  // while an answer is on its way: the same page sends it again
  await answerQuestion(page, itemAt(items, 1));
  await store.click({ noWaitAfter: true });
  await app.kill();
  await app.start();
  const lost = main.getByText('网络断了一下，答案还在，请再点一次。');
  await expect(lost.or(main.getByText(`第 3 题，共 ${items.length} 题`)).first()).toBeVisible();
  if (await lost.isVisible()) await store.click();
  await standsAt(2);
  await page.reload();
  await standsAt(2);
  await app.kill();
  expect(await stored()).toMatchObject({ items, deadlineAt, finishedAt: null, answered: [0, 1] });

  // the clock does not stop for a crash: handed in at its deadline, with the answers that were given
  app.setClock('+30m');
  await app.start();
  await page.goto(sitting);
  await expect(store).toHaveCount(0);
  await expect(main.getByText('没通过').first()).toBeVisible();
  app.setClock('');
  await app.kill();
  const over = await stored();
  expect(over).toMatchObject({ items, answered: [0, 1], finishedAt: deadlineAt });
  expect(over.score).toBeCloseTo(2 / items.length, 5);
});

test('killed in the middle of a call of an exam, the same call goes on and nothing is applied twice', async ({
  page,
  app,
  loginAs,
}) => {
  test.setTimeout(480_000);
  const attemptId = await betweenRuns(app, async (deps) => {
    const actor = await passUpToExam(deps, app.person('trainee').username, OTHER_TRACK);
    const exam = { trackId: OTHER_TRACK, stepId: 'exam' };
    const quiz = await startStep(deps, actor, exam);
    if (!quiz.ok || quiz.kind !== 'quiz') throw new Error('the exam did not begin');
    await deps.quizzes.finish(quiz.sessionId, new Date(), () => 1);
    const call = await startStep(deps, actor, exam);
    if (!call.ok || call.kind !== 'call') throw new Error('no call was drawn');
    return call.attemptId;
  });
  await loginAs('trainee');
  const path = `${app.url}/api/calls/${attemptId}`;
  const view = async () => ((await (await page.request.get(path)).json()) as Answer).view;
  const turn = async (key: string, seq: number, act: CallAct) =>
    (await (
      await page.request.post(`${path}/turns`, {
        data: { expectedSeq: seq, idempotencyKey: key, act },
      })
    ).json()) as Answer;
  let current = await view();
  expect(current.mode).toBe('exam');
  const patient = [current.case.id, current.portrait];
  for (const delay of [null, 5]) {
    const key = randomUUID();
    const seq = current.seq;
    const act: CallAct =
      current.phase === 'connected'
        ? {
            type: 'type',
            text: '您别急，慢慢说，我听着。',
            spoken: false,
            interrupts: false,
            gapMs: 900,
          }
        : nextAct(current);
    const sent = turn(key, seq, act).catch(() => null);
    // null: killed right after the acknowledgement
    if (delay === null) expect((await sent)?.ok).toBe(true);
    else await new Promise((resolve) => setTimeout(resolve, delay));
    await app.kill();
    const acknowledged = await sent;
    await app.start();
    const after = await view();
    expect(after.seq).toBeGreaterThanOrEqual(acknowledged?.ok ? seq + 1 : seq);
    const again = await turn(key, seq, act);
    expect(again.ok).toBe(true);
    expect(again.view.seq).toBe(seq + 1);
    expect(again.view.mode).toBe('exam');
    expect([again.view.case.id, again.view.portrait]).toEqual(patient);
    current = again.view;
    // on to the next place, so that the kills fall in the preparation and in the talk
    while (current.phase !== 'connected' && current.phase !== 'done') {
      const step = await turn(randomUUID(), current.seq, nextAct(current));
      expect(step.ok).toBe(true);
      current = step.view;
    }
  }
  // the way back in is the track itself
  await page.goto(`/tracks/${OTHER_TRACK}`);
  await page.getByRole('button', { name: '继续' }).click();
  await page.waitForURL(new RegExp(`/calls/${attemptId}$`));
  await page.goto('about:blank');
});

async function readSitting(deps: TrainingDeps, sessionId: string) {
  const session = await deps.quizzes.find(sessionId);
  if (!session) throw new Error('the sitting is gone');
  const answers = await deps.quizzes.answers(sessionId);
  return { ...session, answered: answers.map((each) => each.position) };
}

const itemAt = (items: readonly FormItem[], n: number): QuizItem => {
  const found = items[n]?.item;
  if (!found) throw new Error(`no question ${n}`);
  return found;
};
