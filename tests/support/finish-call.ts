import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { CallAct } from '@/lib/model/call-request';
import type { CallView } from '@/lib/model/call-view';

const MOST_ACTS = 120;

/**
 * A whole call by whoever is logged in on `page`, from the case's page to the wrap-up, over the wire where the talking is.
 * Gives the attempt's id.
 */
export async function finishCall(page: Page, url: string, caseId: string): Promise<string> {
  await page.goto(`/cases/${caseId}`);
  await page.getByRole('radio', { name: /^练习/ }).click();
  await page.getByRole('button', { name: /^开始/ }).first().click();
  await page.waitForURL(/\/calls\/[^/]+$/);
  const id = page.url().split('/').at(-1) ?? '';
  await page.goto('about:blank');
  const first = await page.request.get(`${url}/api/calls/${id}`);
  let view = ((await first.json()) as { view: CallView }).view;
  for (let i = 0; i < MOST_ACTS && view.phase !== 'done'; i += 1) {
    const answer = await page.request.post(`${url}/api/calls/${id}/turns`, {
      data: { expectedSeq: view.seq, idempotencyKey: randomUUID(), act: nextAct(view) },
    });
    view = ((await answer.json()) as { view: CallView }).view;
  }
  if (view.phase !== 'done') throw new Error('the call did not end');
  return id;
}

function nextAct(view: CallView): CallAct {
  if (view.phase === 'prepare') {
    const { identities, goals, times } = view.prepare ?? { identities: [], goals: [], times: [] };
    const [identity = 'customer-service', goal = 'book-check', time = '10:00'] = [
      identities[0],
      goals[0],
      times[0],
    ];
    return { type: 'prepare', preparation: { identity, goal, time } };
  }
  if (view.phase === 'ready' || view.phase === 'ringing') return { type: 'begin', rings: 0 };
  if (view.phase === 'wrap-up')
    return {
      type: 'wrap-up',
      wrapUp: { class: 'B', nextContactDays: 3, notes: '费用说明已发，下周三再联系她。' },
    };
  const [reply] = view.offered;
  return reply
    ? { type: 'pick', replyId: reply.id, interrupts: false, gapMs: 800 }
    : { type: 'silence', ms: 2500 };
}
