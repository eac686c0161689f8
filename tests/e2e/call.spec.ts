import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const CASE = 'dental-follow-up/price-transparent';
const LANGUAGES = ['zh-CN', 'en'] as const;
const NOTES = '预算一万出头，右边不敢嚼东西，约好周六上午来检查，前一天提醒。';

test.describe('as it moves for most people', () => {
  // everything else is looked at without motion, which takes the browser's time from what is tested
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('from the catalogue through a whole call to the debrief, by picking @phone', async ({
    page,
    loginAs,
  }) => {
    test.setTimeout(400_000);
    await loginAs('trainee');
    await page.goto('/cases');
    await page.getByRole('searchbox', { name: '搜索情境' }).fill('明码标价');
    await page.locator(`a[href="/cases/${CASE}"]`).click();
    await page.getByRole('radio', { name: /^练习/ }).click();
    await page.getByRole('button', { name: '开始这一通' }).click();
    await page.waitForURL(/\/calls\/[\w-]+$/);
    await prepare(page);
    await page.getByRole('button', { name: '拨打电话' }).click();
    await talkToTheEnd(page);
    await page.getByRole('button', { name: '写小结' }).click();
    await page.getByRole('button', { name: '交小结，看复盘' }).click();
    await expect(page.getByText('请选一类。')).toBeVisible();
    await page.getByRole('radio', { name: /^B/ }).click();
    await page.getByRole('radio', { name: '3 天后' }).click();
    await page.getByLabel('记录', { exact: true }).fill(NOTES);
    await page.getByRole('button', { name: '交小结，看复盘' }).click();
    await page.waitForURL(/\/debrief$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const debrief = new URL(page.url()).pathname;
    await page.goto('/history');
    await expect(page.locator(`a[href="${debrief}"]`)).toHaveCount(1);
  });
});

test('goes on where it was after a reload, keeping the half-typed reply', async ({
  page,
  loginAs,
}) => {
  await loginAs('trainee');
  await begin(page, '练习');
  await page.getByRole('radio', { name: '自己说' }).click();
  const box = page.getByRole('textbox', { name: '你的回答' });
  await box.fill('您好，请问是林岚林女士吗？我是诊所的咨询助理。');
  await page.reload();
  await expect(box).toHaveValue('您好，请问是林岚林女士吗？我是诊所的咨询助理。');
  await box.press('Enter');
  await expect(box).toHaveValue('');
  const said = page.getByRole('region', { name: '通话', exact: true });
  await expect(said.getByText('我是诊所的咨询助理')).toBeVisible();
  await page.reload();
  await expect(said.getByText('我是诊所的咨询助理')).toBeVisible();
});

test('an exam is typed, without face, replies or hints', async ({ page, loginAs }) => {
  await loginAs('trainee');
  await begin(page, '考试');
  await expect(page.getByText('考试中看不到表情')).toBeVisible();
  await expect(page.getByRole('radio', { name: '选一句' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /提示/ })).toHaveCount(0);
  await page.getByRole('textbox', { name: '你的回答' }).fill('您好，请问是林女士吗？');
  await page.getByRole('button', { name: '说出去' }).click();
  const said = page.getByRole('region', { name: '通话', exact: true });
  await expect(said.getByText('您好，请问是林女士吗？')).toBeVisible();
});

test('a coached hint costs points and says so; hanging up can be taken back', async ({
  page,
  loginAs,
}) => {
  await loginAs('trainee');
  await begin(page, '带教');
  await skipSpeech(page);
  await page.getByRole('button', { name: '提示 −4 分' }).click();
  await expect(page.getByText('提示：')).toBeVisible();
  await page.getByRole('button', { name: '挂断' }).click();
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: /撤销/ }).click();
  await page.waitForTimeout(3_500);
  await expect(page.getByRole('button', { name: '挂断' })).toBeVisible();
  await page.getByRole('button', { name: '挂断' }).dblclick();
  await page.getByRole('button', { name: '写小结' }).click();
  await expect(page.getByRole('heading', { name: '话后小结' })).toBeVisible();
});

test('is complete by keyboard alone', async ({ page, loginAs }) => {
  test.setTimeout(400_000);
  await loginAs('trainee');
  await page.goto(`/cases/${CASE}`);
  await tabTo(page, '开始这一通');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/calls\/[\w-]+$/);
  for (const group of ['以什么身份打', '这通电话想达成什么', '几点打']) {
    await tabInto(page, group);
    await expect(async () => {
      await page.keyboard.press('ArrowDown');
      const chosen = page.getByRole('radiogroup', { name: group }).getByRole('radio');
      await expect(chosen.and(page.locator(':checked'))).toHaveCount(1, {
        timeout: 500,
      });
    }).toPass();
  }
  await tabTo(page, '准备好了');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '拨打电话' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: '选一句' })).toBeVisible({ timeout: 15_000 });
  const over = page.getByRole('button', { name: '写小结' });
  let turn = 0;
  await page.locator('body').focus();
  await expect(async () => {
    if (!(await over.isVisible())) {
      await page.keyboard.press(' ');
      await page.keyboard.press(String((turn++ % 3) + 1));
    }
    await expect(over).toBeFocused({ timeout: 400 });
  }).toPass({ timeout: 300_000, intervals: [50] });
});

test('is accessible in every phase of a call @phone', async ({
  page,
  loginAs,
  speak,
  expectAccessible,
}) => {
  test.setTimeout(400_000);
  await loginAs('trainee');
  for (const language of LANGUAGES) {
    const english = language === 'en';
    await speak(language);
    await page.goto(`/cases/${CASE}`);
    await page.getByRole('radio', { name: english ? /^Coached/ : /^带教/ }).click();
    await page.locator('form button[type=submit]').last().click();
    await page.waitForURL(/\/calls\/[\w-]+$/);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    await expectAccessible();
    await choose(page);
    await expectAccessible();
    await page.getByRole('button', { name: english ? 'Call' : '拨打电话' }).click();
    const skip = page.getByRole('button', { name: english ? 'Show it all' : '直接看完' });
    await expect(page.locator('ol button').first()).toBeVisible({ timeout: 15_000 });
    if (await skip.isVisible()) await skip.click({ timeout: 1_000 }).catch(() => undefined);
    await expectAccessible();
    await page.getByRole('button', { name: english ? 'Hang up' : '挂断' }).click();
    await page
      .getByRole('button', { name: english ? 'Wrap up' : '写小结' })
      .click({ timeout: 15_000 });
    // the form is loaded when it is wanted
    await expect(title).toHaveText(english ? 'Wrap-up' : '话后小结');
    await expect(page.getByRole('radio').first()).toBeVisible();
    await expectAccessible();
  }
});

async function begin(page: Page, mode: '练习' | '带教' | '考试'): Promise<void> {
  await page.goto(`/cases/${CASE}`);
  await page.getByRole('radio', { name: new RegExp(`^${mode}`) }).click();
  await page.getByRole('button', { name: '开始这一通' }).click();
  await page.waitForURL(/\/calls\/[\w-]+$/);
  await prepare(page);
  await page.getByRole('button', { name: '拨打电话' }).click();
  await expect(page.getByRole('button', { name: '挂断' })).toBeVisible({ timeout: 15_000 });
}

async function prepare(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^咨询医生助理/ }).click();
  await page.getByRole('radio', { name: '约对方来做检查' }).click();
  await page.getByRole('radio', { name: '10:00' }).click();
  await page.getByRole('button', { name: '准备好了' }).click();
}

/** The first choice of every question, whatever the language. */
async function choose(page: Page): Promise<void> {
  for (const group of await page.getByRole('radiogroup').all())
    await group.getByRole('radio').first().click();
  await page.getByRole('button', { name: /准备好了|I am ready/ }).click();
}

async function skipSpeech(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: '直接看完' })
    .click({ timeout: 3_000 })
    .catch(() => undefined);
}

/** Picks the first reply at every turn until the call is over, however fast or slow the machine is. */
async function talkToTheEnd(page: Page): Promise<void> {
  const over = page.getByRole('button', { name: '写小结' });
  const skip = page.getByRole('button', { name: '直接看完' });
  const reply = page.getByRole('list', { name: '选一句来说' }).getByRole('button').first();
  await expect(async () => {
    // what is visible may be gone by the time of the click: the next round sees what came instead
    if (await skip.isVisible()) await skip.click({ timeout: 1_000 }).catch(() => undefined);
    else if (await reply.isVisible()) await reply.click({ timeout: 1_000 }).catch(() => undefined);
    await expect(over).toBeVisible({ timeout: 200 });
  }).toPass({ timeout: 300_000, intervals: [50] });
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.trim() === name) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

async function tabInto(page: Page, group: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      const labelled = document.activeElement?.closest('[role=radiogroup]');
      const id = labelled?.getAttribute('aria-labelledby');
      return id ? document.getElementById(id)?.textContent : null;
    });
    if (inside === group) return;
  }
  throw new Error(`Tab never reached ${group}`);
}
