import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import type { CallAct } from '@/lib/model/call-request';
import type { CallView } from '@/lib/model/call-view';
import { expect, test } from './fixtures';

const CASE = 'dental-follow-up/price-transparent';
/** Three lines of the first call; the third is the one to be said better. */
const SAID = [
  '您好，请问是林岚林女士吗？我是诊所的咨询助理。',
  '上次您来问过种牙的费用，现在方便说两分钟吗？',
  '那您今天就把钱交了吧，过了今天没有这个价。',
];
const BETTER = '费用我可以一项一项说给您听，您现在最担心的是哪一块？';
const NOTES = '预算一万出头，右边不敢嚼东西，五天后再联系，前一天提醒。';
const MOST_TABS = 60;

test('tries again from a turn of the debrief, changing between picking and typing, wraps up by keyboard alone, and sees both calls side by side', async ({
  page,
  app,
  loginAs,
}) => {
  test.setTimeout(400_000);
  await loginAs('trainee');
  const first = await firstCall(page, app.url);
  const parting = first.turns.findIndex((turn) => turn.text.zh === SAID[2]);
  const before = first.turns.slice(0, parting);
  expect(before.filter((turn) => turn.speaker === 'agent')).toHaveLength(2);

  await page.goto(`/calls/${first.attemptId}/debrief`);
  await page
    .getByRole('region', { name: '通话记录' })
    .getByRole('listitem')
    .filter({ hasText: SAID[2] })
    .getByRole('button', { name: '从这里再试一次' })
    .click();
  await page.waitForURL((url) => isCall(url) && !url.pathname.includes(first.attemptId));

  // the same lines, in the same order, and nothing after them
  const talk = page.getByRole('region', { name: '通话', exact: true });
  await expect(talk.getByRole('listitem')).toHaveText(before.map(({ text }) => ending(text.zh)));
  // what was there needs no second saying: one can speak at once
  const choices = page.getByRole('list', { name: '选一句来说' });
  await expect(choices).toBeVisible();

  // from here on without a mouse
  const how = page.getByRole('radiogroup', { name: '回答方式' }).getByRole('radio');
  await tabTo(page, how);
  await page.keyboard.press('ArrowRight');
  const box = page.getByRole('textbox', { name: '你的回答' });
  await expect(box).toBeFocused();
  await expect(choices).toHaveCount(0);
  await page.keyboard.insertText(BETTER);
  await taken(page, 'Enter');
  await expect(talk.getByText(BETTER)).toBeVisible();
  await tabTo(page, how, 'Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(box).toHaveCount(0);
  const picked =
    (await choices.getByRole('button').nth(1).locator('span').last().textContent()) ?? '';
  await taken(page, '2');
  await expect(talk.getByText(picked)).toBeVisible();

  await hangUp(page);
  await page.keyboard.press('Enter');
  await wrapUp(page);
  await page.waitForURL((url) => /\/debrief$/.test(url.pathname));
  const second = new URL(page.url()).pathname.split('/').at(-2) ?? '';
  await tabTo(page, page.getByRole('link', { name: '和原来那通对比' }));
  await page.keyboard.press('Enter');

  await page.waitForURL(`/calls/compare?a=${first.attemptId}&b=${second}`);
  await expect(page.getByText(/第一次 \d+ 分，第二次 \d+ 分。/)).toBeVisible();
  const lines = (name: string) =>
    page.getByRole('region', { name, exact: true }).getByRole('listitem');
  const shared = before.filter((turn) => turn.speaker !== 'event');
  for (const [name, next] of [
    ['第一次', SAID[2]],
    ['第二次', BETTER],
  ] as const) {
    for (const [i, { text }] of shared.entries())
      await expect(lines(name).nth(i)).toContainText(text.zh);
    await expect(lines(name).nth(shared.length)).toContainText(next ?? '');
  }
  await expect(lines('第二次').filter({ hasText: SAID[2] })).toHaveCount(0);
  await expect(lines('第二次').filter({ hasText: picked })).toHaveCount(1);
});

const isCall = (url: URL): boolean => /^\/calls\/[\w-]+$/.test(url.pathname);

/** The first call to its debrief, over the wire: what is looked at here begins there. */
async function firstCall(page: Page, url: string): Promise<CallView> {
  await page.goto(`/cases/${CASE}`);
  await page.getByRole('radio', { name: /^练习/ }).click();
  await page.getByRole('button', { name: '开始这一通' }).click();
  await page.waitForURL(isCall);
  const path = `${url}/api/calls/${page.url().split('/').at(-1)}`;
  await page.goto('about:blank');
  const acts: CallAct[] = [
    {
      type: 'prepare',
      preparation: { identity: 'consultant-assistant', goal: 'book-check', time: '10:00' },
    },
    { type: 'begin', rings: 0 },
    ...SAID.map((text) => ({
      type: 'type' as const,
      text,
      spoken: false,
      interrupts: false,
      gapMs: 900,
    })),
    { type: 'hang-up' },
    { type: 'wrap-up', wrapUp: { class: 'B', nextContactDays: 3, notes: NOTES } },
  ];
  let { view } = (await (await page.request.get(path)).json()) as { view: CallView };
  for (const act of acts) {
    // who was pushed may have hung up first
    if (act.type === 'hang-up' && view.phase !== 'connected') continue;
    const answer = await page.request.post(`${path}/turns`, {
      data: { expectedSeq: view.seq, idempotencyKey: randomUUID(), act },
    });
    expect(answer.status()).toBe(200);
    ({ view } = (await answer.json()) as { view: CallView });
  }
  expect(view.phase).toBe('done');
  return view;
}

/** Presses the key that says something and waits for the other side's answer to come to its end. */
async function taken(page: Page, key: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/turns'));
  await page.keyboard.press(key);
  expect((await answered).status()).toBe(200);
  await expect(page.getByText('没说完，别插话')).toHaveCount(0, { timeout: 30_000 });
}

/** Unless the other side was faster; leaves the focus on what comes next. */
async function hangUp(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: '写小结' });
  const button = page.getByRole('button', { name: '挂断', exact: true });
  await expect(async () => {
    if ((await button.isVisible()) && (await reaches(page, button, 'Tab')))
      await page.keyboard.press('Enter');
    await expect(next).toBeFocused({ timeout: 6_000 });
  }).toPass({ timeout: 60_000 });
}

/** Class, day and notes, each reached with Tab and chosen with Space and the arrow keys, or typed; Chinese comes in as an input method puts it in. */
async function wrapUp(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: '话后小结' })).toBeVisible();
  const patientClass = page.getByRole('radiogroup', { name: '分到哪一类' }).getByRole('radio');
  await tabTo(page, patientClass);
  await page.keyboard.press('Space');
  await expect(patientClass.first()).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(patientClass.nth(1)).toBeChecked();
  const day = page.getByRole('radiogroup', { name: '下次什么时候联系' }).getByRole('radio');
  await tabTo(page, day);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowLeft'); // round to the last
  await page.keyboard.press('ArrowLeft');
  const days = page.getByRole('spinbutton', { name: '几天后' });
  await tabTo(page, days);
  await page.keyboard.type('5');
  await expect(page.getByText(/\d月\d+日.*星期/)).toBeVisible();
  const notes = page.getByRole('textbox', { name: '记录', exact: true });
  await tabTo(page, notes);
  await page.keyboard.insertText(NOTES);
  await expect(days).toHaveValue('5');
  await expect(notes).toHaveValue(NOTES);
  await tabTo(page, page.getByRole('button', { name: '交小结，看复盘' }));
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  expect(await reaches(page, target, key), `${key} reaches ${target}`).toBe(true);
}

/** Goes on from element to element until one of the wanted ones has the focus. */
async function reaches(page: Page, target: Locator, key: string): Promise<boolean> {
  for (let step = 0; step < MOST_TABS; step += 1) {
    await page.keyboard.press(key);
    if ((await target.and(page.locator(':focus')).count()) > 0) return true;
  }
  return false;
}

/** The whole of a line, after whoever says it. */
const ending = (text: string): RegExp =>
  new RegExp(`${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
