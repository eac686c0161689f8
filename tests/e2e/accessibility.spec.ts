import type { Page } from '@playwright/test';
import type { Role } from '@/lib/model/role';
import { playCall } from '@/tests/support/expert-call';
import { screensOf } from '@/tests/support/screens';
import { expect, test } from './fixtures';

/**
 * Every page that stands still. The steps inside a call are checked in call.spec.ts; a certificate, its public page and
 * a finished exam, which need the whole road, in road.spec.ts.
 */
const PAGES: readonly { role: Role | null; paths: readonly string[] }[] = [
  {
    role: null,
    paths: [
      '/login',
      '/verify',
      '/verify/HS-2001-000001',
      '/unsubscribe/nobody.x',
      '/confirm-email/nobody.x',
    ],
  },
  {
    role: 'trainee',
    paths: [
      '/today',
      '/cases',
      '/cases/no-show/relative-answers',
      '/cases/front-desk/wait-over-fifteen-minutes',
      '/cases?q=zzzz',
      '/history',
      '/review',
      '/handbook',
      '/handbook/say-who-calls',
      '/handbook/policy-closing-ways',
      '/quizzes',
      '/tracks',
      '/tracks/follow-up-agent',
      '/tracks/follow-up-agent/read/read-opening',
      '/tracks/new-colleague',
      '/account',
      '/reminders',
      '/nowhere',
    ],
  },
  {
    role: 'trainer',
    paths: [
      '/team',
      '/team/assign',
      '/team/teams',
      '/team/corrections',
      '/items',
      '/items?show=suspect&q=zzzz',
      '/items/exchange',
      '/today',
    ],
  },
  { role: 'supervisor', paths: ['/certificates', '/certificates?q=zzzz', '/items', '/today'] },
  {
    role: 'administrator',
    paths: ['/people', '/settings', '/items/exchange', '/review/settings', '/today'],
  },
];
const LANGUAGES = ['zh-CN', 'en'] as const;
// each by itself on whichever worker is free: together they are the longest of all
test.describe.configure({ mode: 'parallel' });
/** The browser reports the page that is not there as an error; it is meant. */
test.use({ allowedErrors: [/404/] });

for (const { role, paths } of PAGES)
  for (const language of LANGUAGES)
    test(`every page of ${role ?? 'a stranger'} in ${language} is accessible and as wide as the screen, desktop and phone`, async ({
      page,
      loginAs,
      speak,
      expectAccessible,
    }) => {
      test.setTimeout(480_000);
      if (role) await loginAs(role);
      await speak(language);
      await fetchNothingAhead(page);
      const screens = await screensOf(page);
      for (const path of paths) {
        await page.goto(path);
        await screens.each(async ({ width }) => {
          await expect(page.getByRole('heading').first(), path).toBeVisible();
          await expectToFit(page, width);
          await expectAccessible();
        });
      }
    });

/**
 * What a page fetches ahead for its links is no part of it, and rendering some twenty more pages for each that is looked
 * at took longer than rendering those. For tests that follow no link.
 */
async function fetchNothingAhead(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ask = window.fetch;
    window.fetch = (input, init) =>
      new Headers(init?.headers).has('next-router-prefetch')
        ? new Promise(() => undefined)
        : ask(input, init);
  });
}

/** Against the screen's own width: a phone's innerWidth grows with what is too wide for it. */
async function expectToFit(page: Page, width: number): Promise<void> {
  // a chart follows a new width a frame or two later
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), page.url())
    .toBeLessThanOrEqual(width);
  expect(await page.evaluate(() => screen.width)).toBe(width);
}

test('the form for a new person and the menu of the account are accessible @phone', async ({
  page,
  loginAs,
  speak,
  expectAccessible,
}) => {
  await loginAs('administrator');
  for (const [language, add] of [
    ['en', 'Add a person'],
    ['zh-CN', '新增人员'],
  ] as const) {
    await speak(language);
    await page.goto('/people');
    await page.getByRole('button', { name: add }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: '我的菜单' }).click();
  await page.getByRole('menuitem', { name: '我的账号' }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByRole('heading', { level: 1, name: '我的账号' })).toBeVisible();
});

test('a question, its answer and its result are accessible @phone', async ({
  page,
  loginAs,
  speak,
  expectAccessible,
}) => {
  test.setTimeout(480_000);
  await loginAs('trainee');
  for (const language of LANGUAGES) {
    await speak(language);
    await page.goto('/quizzes');
    const main = page.getByRole('main');
    // a bank in which every question is answered by choosing
    await main
      .locator('form')
      .filter({ has: page.locator('input[value="womens-health-questions"]') })
      .locator('button[type=submit]')
      .click();
    await page.waitForURL(/\/quizzes\/[\w-]+$/);
    const answers = main.locator('fieldset label');
    const act = main.locator('section button').last();
    const finish = main.getByRole('button', { name: /^(交卷看结果|Finish and see)/ });
    await expect(main.locator('fieldset')).toBeVisible();
    await expectAccessible();
    const progress = main.getByRole('progressbar');
    for (let item = 1; !(await finish.isVisible()); item += 1) {
      if ((await answers.count()) > 0) await answers.first().click();
      await act.click();
      await expect(progress).toHaveAttribute('aria-valuenow', String(item));
      if (item === 1) await expectAccessible();
      if (!(await finish.isVisible())) await act.click();
    }
    await finish.click();
    await expect(main.locator('ol h2').first()).toBeVisible();
    await expectAccessible();
  }
});

test('debriefs, two side by side, and a person seen by the trainer are accessible, desktop and phone', async ({
  page,
  app,
  loginAs,
  speak,
  expectAccessible,
}) => {
  test.setTimeout(480_000);
  await loginAs('trainee');
  const ids: string[] = [];
  for (const tier of ['best', 'fault'] as const) {
    await page.goto('/cases/dental-follow-up/price-transparent');
    await page.getByRole('radio', { name: /^练习/ }).click();
    await page.getByRole('button', { name: '开始这一通' }).click();
    await page.waitForURL(/\/calls\/[\w-]+$/);
    const id = page.url().split('/').at(-1) ?? '';
    const client = {
      get: async (path: string) => (await page.request.get(`${app.url}${path}`)).json(),
      post: async (path: string, data: object) =>
        (await page.request.post(`${app.url}${path}`, { data })).json(),
    };
    await playCall(client, id, tier);
    ids.push(id);
  }
  const screens = await screensOf(page);
  const look = () => screens.each(() => expectAccessible());
  const debriefs = ids.map((id) => `/calls/${id}/debrief`);
  for (const language of LANGUAGES) {
    await speak(language);
    for (const path of [...debriefs, `/calls/compare?a=${ids[0]}&b=${ids[1]}`, '/history']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look();
    }
  }
  await loginAs('trainer');
  for (const language of LANGUAGES) {
    await speak(language);
    await page.goto('/team');
    const person = page.locator('a[href^="/team/people/"]').first();
    await page.goto((await person.getAttribute('href')) ?? '');
    await expect(page).toHaveURL(/\/team\/people\//);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look();
    await page.goto(debriefs[1] ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look();
  }
});
