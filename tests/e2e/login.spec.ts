import { expect, test } from './fixtures';

test('shows who to log in as while demo data is on, and logs in with one click @phone', async ({
  page,
  request,
  expectAccessible,
}) => {
  // asked for by browsers that have not met the link to the icon yet
  expect((await request.get('/favicon.ico')).status()).toBe(200);
  await page.goto('/login');
  await expect(page.getByRole('heading', { name: '演示账号' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: '以小林登录' }).click();
  await page.waitForURL((url) => url.pathname !== '/login');
});

test('is refused in words with a wrong password, keeps the name, and locks after five', async ({
  page,
  app,
}) => {
  await page.goto('/login');
  const { username, password } = app.person('supervisor');
  for (let attempt = 1; attempt <= 6; attempt += 1) {
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码', { exact: true }).fill(attempt === 6 ? password : 'wrong');
    // the words of the attempt before still stand there: only an answer ends an attempt
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await answered;
    const alert = page.getByRole('alert').filter({ hasText: attempt === 6 ? '太多次' : '不对' });
    await expect(alert).toBeVisible();
    await expect(page.getByLabel('用户名')).toHaveValue(username);
  }
  app.setClock('+6m');
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/login');
  app.setClock();
});

test('leads back to where one wanted to go', async ({ page, app }) => {
  await page.goto('/account?from=a');
  await expect(page).toHaveURL(/\/login\?next=%2Faccount%3Ffrom%3Da$/);
  const { username, password } = app.person('trainer');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).toHaveURL(/\/account\?from=a$/);
});

test('works in English and Traditional Chinese too @phone', async ({
  page,
  speak,
  expectAccessible,
}) => {
  await page.goto('/login');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Log in' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectAccessible();
  await speak('zh-TW');
  await page.goto('/login');
  await expect(page.getByRole('heading', { name: '登入' })).toBeVisible();
});

test('logs in before any script has loaded', async ({ browser, app }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  const page = await context.newPage();
  await page.goto('/login');
  const { username, password } = app.person('trainee');
  await page.locator('input[name=username]').first().fill(username);
  await page.locator('input[name=password][type=password]').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).not.toHaveURL(/login/);
  await context.close();
});
