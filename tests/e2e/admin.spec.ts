import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** The form for a new person, filled in and not sent yet. */
async function newPerson(page: Page, name: string, username: string): Promise<Locator> {
  await page.goto('/people');
  await page.getByRole('button', { name: '新增人员' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').fill(name);
  await dialog.getByLabel('用户名').fill(username);
  return dialog;
}

test('makes a person who can log in, and who cannot once deactivated', async ({
  page,
  app,
  browser,
  loginAs,
}) => {
  await loginAs('administrator');
  const dialog = await newPerson(page, '沈小雨', 'xiaolin');
  await dialog.getByRole('button', { name: '建立账号' }).click();
  await expect(dialog.getByText('已经有人用这个用户名了')).toBeVisible();
  await expect(dialog.getByLabel('姓名')).toHaveValue('沈小雨');
  await dialog.getByLabel('用户名').fill('ShenXY');
  await dialog.getByRole('button', { name: '建立账号' }).click();
  const password = (await dialog.locator('[data-password]').textContent()) ?? '';
  await dialog.getByRole('button', { name: '记好了' }).click();
  await expect(page.getByRole('row', { name: /沈小雨/ })).toBeVisible();
  await expect(page.getByText(password)).toHaveCount(0);

  const context = await browser.newContext({ baseURL: app.url, locale: 'zh-CN' });
  const other = await context.newPage();
  const logIn = async () => {
    await other.goto('/login');
    await other.getByLabel('用户名').fill('shenxy');
    await other.getByLabel('密码', { exact: true }).fill(password);
    await other.getByRole('button', { name: '登录', exact: true }).click();
  };
  await logIn();
  await expect(other).toHaveURL(/\/today$/);

  const state = page.getByRole('row', { name: /沈小雨/ });
  await page.getByRole('button', { name: '对沈小雨的操作' }).click();
  await page.getByRole('menuitem', { name: '停用' }).click();
  await expect(state.getByText('已停用')).toBeVisible();
  await other.goto('/today');
  await expect(other).toHaveURL(/\/login/);
  await logIn();
  await expect(other.getByRole('alert').first()).toBeVisible();
  await expect(other).toHaveURL(/\/login/);

  await page.getByRole('button', { name: '撤销' }).last().click();
  await expect(state.getByText('在用')).toBeVisible();
  await context.close();
});

test.describe('without the server', () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('keeps what was typed and says so', async ({ page, context, loginAs }) => {
    await loginAs('administrator');
    const dialog = await newPerson(page, '沈小雨', 'xiaolin');
    await context.setOffline(true);
    await dialog.getByRole('button', { name: '建立账号' }).click();
    await expect(dialog.getByText('没收到服务器的回答')).toBeVisible();
    await expect(dialog.getByLabel('姓名')).toHaveValue('沈小雨');
    await context.setOffline(false);
    await dialog.getByRole('button', { name: '建立账号' }).click();
    await expect(dialog.getByText('已经有人用这个用户名了')).toBeVisible();
  });
});

/** A person of this test's own: the demo people are those whom other tests log in as. */
test('changes a role and takes it back; shows a new password once', async ({ page, loginAs }) => {
  await loginAs('administrator');
  const dialog = await newPerson(page, '何小满', 'hexiaoman');
  await dialog.getByRole('button', { name: '建立账号' }).click();
  await dialog.getByRole('button', { name: '记好了' }).click();

  const role = page.getByLabel('何小满的角色');
  await role.selectOption('trainer');
  await expect(page.getByText('何小满现在是带教老师。').first()).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).last().click();
  await expect(role).toHaveValue('trainee');
  await page.getByRole('button', { name: '对何小满的操作' }).click();
  await page.getByRole('menuitem', { name: '重设密码' }).click();
  await page.getByRole('button', { name: '生成新密码' }).click();
  await expect(page.locator('[data-password]')).toHaveText(/^\w{4}-\w{4}-\w{4}$/);
  await page.getByRole('button', { name: '记好了' }).click();
  await expect(page.locator('[data-password]')).toHaveCount(0);
});

test('sets the facts of the clinic, with the error by the field and a preview', async ({
  page,
  loginAs,
}) => {
  await loginAs('administrator');
  await page.goto('/settings');
  const clinic = page.getByLabel('诊所名称').first();
  const before = await clinic.inputValue();
  await clinic.fill('');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('请填上，不能空着。')).toBeVisible();
  await expect(clinic).toBeFocused();
  await clinic.fill('安禾口腔');
  await expect(page.getByText('您好，这里是安禾口腔')).toBeVisible();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('保存好了').first()).toBeVisible();
  await page.reload();
  await expect(clinic).toHaveValue('安禾口腔');
  await clinic.fill(before);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '撤销' }).last().click();
  await expect(clinic).toHaveValue('安禾口腔');
});

test('sets the pace of reviews by keyboard, sees it kept, and takes it back', async ({
  page,
  loginAs,
}) => {
  await loginAs('administrator');
  await page.goto('/review/settings');
  const cap = page.getByRole('slider', { name: '一天最多几张' });
  const save = page.getByRole('button', { name: '保存' });
  const before = Number(await cap.inputValue());
  await expect(save).toBeDisabled();
  await cap.press('ArrowRight');
  await expect(page.getByText(`${before + 5} 张`, { exact: true })).toBeVisible();
  await save.click();
  // offered once the server has kept it
  const undo = page.getByRole('button', { name: '撤销' });
  await expect(undo).toBeVisible();
  await page.reload();
  await expect(cap).toHaveValue(String(before + 5));
  await cap.press('ArrowLeft');
  await save.click();
  await undo.click();
  await expect(cap).toHaveValue(String(before + 5));
  await expect(undo).toHaveCount(0);
  await cap.press('ArrowLeft');
  await save.click();
  await expect(undo).toBeVisible();
  await page.reload();
  await expect(cap).toHaveValue(String(before));
});

test('is for administrators only', async ({ page, app, loginAs }) => {
  for (const role of ['trainee', 'trainer'] as const) {
    await loginAs(role);
    for (const path of ['/people', '/settings'])
      expect((await page.request.get(`${app.url}${path}`)).status()).toBe(404);
  }
});
