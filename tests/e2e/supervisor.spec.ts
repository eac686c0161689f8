import fs from 'node:fs';
import { expect, test } from './fixtures';

test('sees people × certificates, filters them, and takes the CSV of what is shown', async ({
  page,
  loginAs,
}) => {
  await loginAs('supervisor');
  await page.goto('/certificates');
  const table = page.getByRole('table', { name: '证书一览' });
  const row = table.getByRole('row', { name: /小林/ });
  await expect(row).toBeVisible();
  await expect(row.getByText(/\d+ \/ \d+ 步/)).toBeVisible();

  await page.getByLabel('状态').selectOption('in-progress');
  await page.getByRole('button', { name: '筛选' }).click();
  await expect(page).toHaveURL(/state=in-progress/);
  await expect(row).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出 CSV' }).click();
  const csv = fs.readFileSync(await (await downloading).path(), 'utf8');
  expect(csv).toContain('证书编号');
  expect(csv).toContain('小林');

  await page.getByRole('searchbox').fill('没有这个人');
  await page.getByRole('button', { name: '筛选' }).click();
  await expect(page.getByText('没有符合的人')).toBeVisible();
  await page.getByRole('link', { name: '显示所有人' }).click();
  await expect(row).toBeVisible();
  await expect(page.getByLabel('状态')).toHaveValue('');
});

test('is for supervisors only, the CSV too', async ({ page, app, loginAs }) => {
  for (const role of ['trainee', 'trainer', 'administrator'] as const) {
    await loginAs(role);
    for (const path of ['/certificates', '/api/certificates.csv'])
      expect((await page.request.get(`${app.url}${path}`)).status()).toBe(404);
  }
});
