import { randomUUID } from 'node:crypto';
import type { CallAct } from '@/lib/model/call-request';
import type { CallView } from '@/lib/model/call-view';
import { expect, test } from './fixtures';

const KILLS = 20;
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
