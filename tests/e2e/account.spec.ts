import { expect, test } from './fixtures';

test('changes the password, tells the login page to forget the old one, logs out @phone-only', async ({
  page,
  app,
  loginAs,
  expectAccessible,
}) => {
  const { password } = app.person('administrator');
  await loginAs('administrator');
  await page.goto('/account');
  await expectAccessible();
  await page.getByLabel('现在的密码').fill('not this one');
  await page.getByLabel('新密码').fill('a new password');
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.getByText('现在的密码不对。')).toBeVisible();
  await page.getByLabel('现在的密码').fill(password);
  await page.getByLabel('新密码').fill('a new password');
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.getByText('密码改好了。')).toBeVisible();
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/login$/);
  await expect(page.getByText(`admin / ${password}`)).toHaveCount(0);
  await page.goto('/account');
  await expect(page).toHaveURL(/\/login/);
});

test('opens nothing of the login library that nobody needs', async ({ request, app }) => {
  for (const path of ['sign-up/email', 'admin/list-users', 'sign-in/email', 'list-sessions']) {
    const answer = await request.post(`${app.url}/api/auth/${path}`, { data: {} });
    expect(answer.status()).toBe(404);
  }
});
