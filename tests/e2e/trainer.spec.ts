import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { finishCall } from '@/tests/support/finish-call';
import { expect, test } from './fixtures';

const CASE = 'dental-follow-up/price-transparent';

test('assigns a case to the team, takes it back, assigns it again, and the trainee sees it', async ({
  page,
  browser,
  app,
  loginAs,
}) => {
  await loginAs('trainer');
  await page.goto('/team/assign');
  await page.getByRole('button', { name: '布置', exact: true }).click();
  await expect(page.getByText('请选一项要布置的内容。')).toBeVisible();
  await expect(page.getByText('请至少选一个小组或一个人。')).toBeVisible();
  const note = '先听她说完，再报价格。';
  await page.getByLabel('附一句话').fill(note);
  const title = await choose(page);
  await page.reload();
  await expect(page.getByLabel('附一句话')).toHaveValue(note);
  await expect(page.getByRole('checkbox', { name: '一组' })).toBeChecked();

  await page.getByRole('button', { name: '布置', exact: true }).click();
  await expect(page.getByText(`「${title}」布置好了。`).first()).toBeVisible();
  const mine = page.getByRole('button', { name: `取消给一组的「${title}」` });
  await expect(mine).toHaveCount(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText('已经收回').first()).toBeVisible();
  await expect(mine).toHaveCount(0);

  await choose(page);
  await page.getByRole('button', { name: '布置', exact: true }).click();
  await expect(mine).toHaveCount(1);
  await mine.click();
  await expect(mine).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).last().click();
  await expect(mine).toHaveCount(1);

  const context = await browser.newContext({ baseURL: app.url, locale: 'zh-CN' });
  await loginAs('trainee', context);
  const today = await context.newPage();
  await today.goto('/today');
  await expect(today.getByRole('link', { name: title }).first()).toBeVisible();
  await context.close();
});

test('sees a finished call on the board and opens its transcript', async ({
  page,
  browser,
  app,
  loginAs,
}) => {
  test.setTimeout(480_000);
  const context = await browser.newContext({ baseURL: app.url, locale: 'zh-CN' });
  await loginAs('trainee', context);
  const attemptId = await finishCall(await context.newPage(), app.url, CASE);
  await context.close();

  await loginAs('trainer');
  await page.goto('/team');
  await expect(page.getByRole('heading', { name: '团队在哪里丢分' })).toBeVisible();
  await page.locator(`a[href="/calls/${attemptId}/debrief"]`).first().click();
  await page.waitForURL(/\/debrief$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('小林的复盘')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '小林' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '小林' })).toBeVisible();

  await page.goto('/team?show=quiet');
  await expect(page.getByText('没有符合条件的人')).toBeVisible();
  await page.getByRole('link', { name: '显示所有人' }).click();
  await page.getByRole('heading', { level: 3, name: '小林' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: '小林' })).toBeVisible();
  // once in the list of calls: what was assigned names the first call that did it, this one or one of another test
  const inList = page.getByRole('link', { name: /^看复盘/ });
  await expect(inList.and(page.locator(`a[href="/calls/${attemptId}/debrief"]`))).toHaveCount(1);
});

test('makes a team, renames it, adds somebody, takes them out and back in', async ({
  page,
  loginAs,
}) => {
  await loginAs('trainer');
  await page.goto('/team/teams');
  const name = page.getByLabel('小组名称');
  await name.fill('一组');
  await page.getByRole('button', { name: '新建' }).click();
  await expect(page.getByText('已经有这个名称的小组了')).toBeVisible();
  await expect(name).toHaveValue('一组');
  await name.fill('二组');
  await page.getByRole('button', { name: '新建' }).click();
  const card = page.getByRole('listitem').filter({
    has: page.getByRole('button', { name: /^加学员到/ }),
  });
  await expect(card).toHaveCount(2);

  await page.getByRole('button', { name: '修改「二组」的名称' }).click();
  await page.getByLabel('小组名称').last().fill('晚班');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '晚班' })).toBeVisible();
  const late = card.filter({ hasText: '晚班' });
  await late.getByLabel('加一位学员').selectOption({ label: '小林 (xiaolin)' });
  await late.getByRole('button', { name: '加学员到晚班' }).click();
  await expect(late.getByRole('link', { name: '小林' })).toBeVisible();
  await late.getByRole('button', { name: '把小林移出小组' }).click();
  await expect(late.getByRole('link', { name: '小林' })).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).last().click();
  await expect(late.getByRole('link', { name: '小林' })).toBeVisible();
});

test('reads a GIFT file, says what cannot be carried, and gives banks to take away', async ({
  page,
  loginAs,
  expectAccessible,
}) => {
  await loginAs('trainer');
  await page.goto('/items');
  await page.getByRole('link', { name: '导入导出' }).click();
  const gift = '::一:: 接通后先说什么？ {=自报家门 ~报价 ~道歉}\n\n::二:: 谈谈你的看法。 {}\n';
  await page.getByLabel('选择文件').setInputFiles({
    name: 'ours.gift',
    mimeType: 'text/plain',
    buffer: Buffer.from(gift),
  });
  const preview = page.getByRole('region', { name: 'ours.gift 里的题' });
  await expect(preview.getByText(/^能带进来 1 题/)).toBeVisible();
  await expect(preview.getByText('接通后先说什么？')).toBeVisible();
  await expect(preview.getByRole('heading', { name: '带不进来的' })).toBeVisible();
  await expect(preview.getByText('ours.gift 第 3 行')).toBeVisible();
  await expectAccessible();
  const kept = page.waitForEvent('download');
  await preview.getByRole('button', { name: '下载题库文件' }).click();
  const bank = await kept;
  expect(bank.suggestedFilename()).toMatch(/\.yaml$/);
  expect(fs.readFileSync(await bank.path(), 'utf8')).toContain('接通后先说什么？');

  const taken = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /Moodle GIFT 格式$/ })
    .first()
    .click();
  const file = await taken;
  expect(file.suggestedFilename()).toMatch(/gift/);
  expect(fs.readFileSync(await file.path(), 'utf8')).toMatch(/^::.+\{/m);
});

test('is for trainers only', async ({ page, app, loginAs }) => {
  for (const role of ['trainee', 'supervisor', 'administrator'] as const) {
    await loginAs(role);
    for (const path of ['/team', '/team/assign', '/team/teams'])
      expect((await page.request.get(`${app.url}${path}`)).status()).toBe(404);
  }
});

/** The first case of the list, for the demo team; gives its title. */
async function choose(page: Page): Promise<string> {
  const first = page.getByRole('radiogroup', { name: '情境' }).locator('label').first();
  await first.getByRole('radio').click();
  await page.getByRole('checkbox', { name: '一组' }).check();
  return (await first.locator('span.font-semibold').textContent()) ?? '';
}
