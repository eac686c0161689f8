import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const LISTS = [
  { path: '/cases', onAPage: 24, word: '爽约', entry: 'main h3 a[href^="/cases/"]' },
  { path: '/handbook', onAPage: 40, word: '预约', entry: 'main h3 a[href^="/handbook/"]' },
] as const;

/** "25–48 of 86": the figures of what the list says is shown. */
async function figures(page: Page): Promise<number[]> {
  const said = await page.getByRole('main').getByRole('status').textContent();
  return (said?.match(/\d+/g) ?? []).map(Number);
}
const pages = (page: Page) => page.getByRole('navigation', { name: '翻页' });

for (const { path, onAPage, word, entry } of LISTS) {
  test(`${path} is read page by page, back to the same place, and searched as a whole @phone`, async ({
    page,
    loginAs,
  }) => {
    await loginAs('trainee');
    await page.goto(path);
    const entries = page.locator(entry);
    await expect(entries).toHaveCount(onAPage);
    const [, , total = 0] = await figures(page);
    expect(total).toBeGreaterThan(onAPage);
    const last = Math.ceil(total / onAPage);
    const first = await entries.first().getAttribute('href');

    // by keyboard: the next page is gone on with at its list, not below it
    await pages(page).getByRole('link', { name: '下一页' }).press('Enter');
    await expect(page).toHaveURL(/\?page=2$/);
    await expect.poll(() => figures(page)).toEqual([onAPage + 1, 2 * onAPage, total]);
    await expect(page.locator('#found')).toBeFocused();
    await expect(pages(page).locator('[aria-current=page]')).toHaveText('2');
    await expect(page.locator(`${entry}[href="${first}"]`)).toHaveCount(0);
    for (const cell of await pages(page).getByRole('link').all()) {
      const box = await cell.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(
        test.info().project.name === 'phone' ? 44 : 40,
      );
    }

    // back from an entry: the same page, at the same place
    const far = entries.nth(onAPage - 3);
    const opened = await far.getAttribute('href');
    await far.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => window.scrollY);
    expect(place).toBeGreaterThan(0);
    await far.click();
    await expect(page).toHaveURL(new RegExp(`${opened}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\?page=2$/);
    await expect(page.locator(`${entry}[href="${opened}"]`)).toBeInViewport();
    await page.goBack();
    await expect(page.locator(`${entry}[href="${first}"]`)).toHaveCount(1);
    await expect(page).toHaveURL(new RegExp(`${path}$`));

    // a page that is not there is the last one
    await page.goto(`${path}?page=99`);
    await expect(entries).toHaveCount(total - (last - 1) * onAPage);
    expect(await figures(page)).toEqual([(last - 1) * onAPage + 1, total, total]);
    await expect(pages(page).getByRole('link', { name: '下一页' })).toHaveCount(0);

    // a search goes over all of them, from any page, and begins at the first
    const box = page.getByRole('searchbox');
    await box.fill(word);
    await expect(page).toHaveURL(new RegExp(`${path}\\?q=[^&#]+$`));
    await expect.poll(async () => (await figures(page)).at(-1)).toBeLessThan(total);
    await expect(box).toBeFocused();
    expect((await figures(page)).at(-1)).toBeGreaterThan(0);
  });

  test(`${path} is read page by page without JavaScript`, async ({ app, browser, loginAs }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
    await loginAs('trainee', context);
    const page = await context.newPage();
    const seen = new Set<string>();
    await page.goto(path);
    const total = (await figures(page)).at(-1) ?? 0;
    const next = pages(page).getByRole('link', { name: '下一页' });
    for (let n = 1; ; n += 1) {
      await expect(pages(page).locator('[aria-current=page]')).toHaveText(String(n));
      for (const link of await page.locator(entry).all())
        seen.add((await link.getAttribute('href')) ?? '');
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(seen.size).toBe(total);
    await context.close();
  });
}

test('a section of the handbook is opened by itself and a search leaves it', async ({
  page,
  loginAs,
}) => {
  await loginAs('trainee');
  await page.goto('/handbook?page=2');
  const sections = page.getByRole('navigation', { name: '分类' });
  await expect(sections.locator('[aria-current]')).toHaveText(/^全部/);
  await sections.getByRole('link', { name: /^礼仪/ }).click();
  await expect(page).toHaveURL(/\/handbook\?section=dimension-etiquette$/);
  await expect(sections.locator('[aria-current]')).toHaveText(/^礼仪/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['礼仪']);
  const count = Number(/\d+/.exec((await sections.locator('[aria-current]').textContent()) ?? ''));
  expect((await figures(page)).at(-1)).toBe(count);
  await page.getByRole('searchbox').fill('预约');
  await expect(page).toHaveURL(/\/handbook\?q=[^&]+$/);
  await expect(sections.locator('[aria-current]')).toHaveText(/^全部/);
});
