import type { Page } from '@playwright/test';
import { answerQuestion } from '@/tests/support/answer-question';
import { shippedContent } from '@/tests/support/content';
import { type CallClient, playCall } from '@/tests/support/expert-call';
import { expect, test } from './fixtures';

// nobody else walks on this road: another test's failed exam would make it wait at the end
test.use({ ownServer: 'road' });

const TRACK = '/tracks/follow-up-agent';
const CERTIFICATE = '回访专员上岗证';
/** Nine steps, the exam with its two calls, and room for three further sittings of the exam. */
const MOST_STARTS = 21;

test('from the first login to a certificate that anybody can verify', async ({
  page,
  app,
  browser,
  expectAccessible,
}) => {
  test.setTimeout(900_000);
  await page.goto('/login');
  await page.getByRole('button', { name: '以小林登录' }).click();
  // the first page of a server that has just started
  await page.waitForURL(/\/today$/);
  await page.goto(TRACK);
  const enrol = page.getByRole('button', { name: '加入', exact: true });
  const go = page.getByRole('button', { name: /^(开始|继续|再来一次)$/ });
  await expect(enrol.or(go)).toBeVisible();
  if (await enrol.isVisible()) await enrol.click();
  await expect(go).toHaveCount(1);

  const client = clientOf(page, app.url);
  const certified = page.getByRole('link', { name: '看证书' });
  const modes: string[] = [];
  let days = 0;
  for (let start = 0; start < MOST_STARTS; start += 1) {
    await page.goto(TRACK);
    const waits = page.getByText('题目会换一套');
    await expect(go.or(certified).or(waits)).toBeVisible();
    if (await certified.isVisible()) break;
    if (await waits.isVisible()) {
      days += 1;
      app.setClock(`+${days}d`);
      continue;
    }
    await go.click();
    await page.waitForURL(/\/(quizzes|calls|read)\/[\w-]+$/);
    if (page.url().includes('/read/')) {
      await page.getByRole('button', { name: '读完了' }).click();
      await page.waitForURL(`**${TRACK}`);
      continue;
    }
    if (page.url().includes('/quizzes/')) {
      await answerAll(page);
      continue;
    }
    if (modes.length === 0) await clickThroughTheOpening(page);
    const id = page.url().split('/').at(-1) ?? '';
    const view = await playCall(client, id);
    modes.push(view.mode);
    await page.goto(`/calls/${id}/debrief`);
    await expect(page.getByRole('region', { name: '通话记录' })).toBeVisible();
  }
  expect(modes.filter((mode) => mode === 'coached').length).toBeGreaterThanOrEqual(2);
  expect(modes.filter((mode) => mode === 'exam').length).toBeGreaterThanOrEqual(2);

  await certified.click();
  const sheet = page.getByRole('article', { name: CERTIFICATE });
  await expect(sheet).toContainText('小林');
  const number = /HS-\d{4}-\d{6}/.exec((await sheet.textContent()) ?? '')?.[0] ?? '';
  expect(number).not.toBe('');
  const document = async (name: string) => {
    const answer = await page.request.get(`${page.url()}/${name}`);
    return [answer.status(), answer.headers()['content-type'], await answer.text()] as const;
  };
  const [printed, , pdf] = await document('pdf');
  expect([printed, pdf.slice(0, 5)]).toEqual([200, '%PDF-']);
  const [, type, jwt] = await document('credential');
  expect([type, jwt.split('.').length]).toEqual(['application/vc+jwt', 3]);
  await expectAccessible();

  const supervisor = await browser.newContext({ baseURL: app.url, locale: 'zh-CN' });
  const office = await supervisor.newPage();
  await office.goto('/login');
  await office.getByRole('button', { name: '以陈主管登录' }).click();
  await expect(office).toHaveURL(/\/certificates$/);
  const row = office.getByRole('row').filter({ hasText: 'xiaolin' });
  await expect(row).toContainText('有效');
  await row.getByRole('link', { name: /依据/ }).click();
  await expect(office.getByText(number).first()).toBeVisible();
  const evidence = office.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(evidence).toHaveCount(10);
  await evidence.last().click();
  await expect(office.getByRole('region', { name: '通话记录' })).toBeVisible();
  await office.goBack();
  await evidence.first().click();
  await expect(office.getByRole('main').locator('ol h2').first()).toBeVisible();
  await supervisor.close();

  const stranger = await browser.newContext({ baseURL: app.url, locale: 'zh-CN' });
  const outside = await stranger.newPage();
  await outside.goto(`/verify/${number.toLowerCase()}`);
  const seen = outside.getByRole('article', { name: CERTIFICATE });
  await expect(seen).toContainText('有效');
  await expect(seen).not.toContainText('小林');
  await expectAccessible(outside);
  await page.getByRole('radio', { name: /^公开全名/ }).click();
  await expect(page.getByText('改好了').first()).toBeVisible();
  await outside.reload();
  await expect(seen).toContainText('小林');
  const status = await outside.request.get(`${app.url}/api/badges/status/0`);
  expect([status.status(), (await status.text()).split('.').length]).toEqual([200, 3]);
  for (const path of ['/.well-known/jwks.json', '/api/badges/issuer'])
    expect((await outside.request.get(`${app.url}${path}`)).status()).toBe(200);
  await outside.goto('/verify/HS-2001-000001');
  await expect(outside.getByText('没有这个编号')).toBeVisible();
  await stranger.close();
});

function clientOf(page: Page, url: string): CallClient {
  return {
    get: async (path) => (await page.request.get(`${url}${path}`)).json(),
    post: async (path, data) => (await page.request.post(`${url}${path}`, { data })).json(),
  };
}

/** The first steps of a call by the screen itself; the rest goes on where this left it. */
async function clickThroughTheOpening(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^咨询医生助理/ }).click();
  await page.getByRole('radio', { name: '约对方来做检查' }).click();
  await page.getByRole('radio', { name: '10:00' }).click();
  await page.getByRole('button', { name: '准备好了' }).click();
  await expect(page.getByRole('button', { name: '拨打电话' })).toBeVisible();
}

/** Answers every question right: what is right is looked up in the content by the words shown. */
async function answerAll(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const heading = main.locator('h2').first();
  const finish = main.getByRole('button', { name: '交卷看结果' });
  const next = main.getByRole('button', { name: '下一题', exact: true });
  const items = [...shippedContent().quizItems.values()];
  await expect(heading).toBeVisible();
  for (;;) {
    const asks = (await heading.textContent()) ?? '';
    const item = items.find((each) => each.asks.zh === asks);
    if (!item) throw new Error(`no such question: ${asks}`);
    await answerQuestion(page, item);
    await main.getByRole('button', { name: /^(确定|记下，下一题)$/ }).click();
    await expect(
      finish
        .or(next)
        .or(main.locator('h2', { hasNotText: asks }))
        .first(),
    ).toBeVisible();
    if (await finish.isVisible()) break;
    if (await next.isVisible()) await next.click();
    await expect(heading).not.toHaveText(asks);
  }
  await finish.click();
  await expect(main.getByText(/^(做得好，这一步过了。|答题部分过了。)/)).toBeVisible();
}
