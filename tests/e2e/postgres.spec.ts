import { expect, test } from '@playwright/test';
import pg from 'pg';
import { startAppServer } from '@/tests/support/app-server';
import { startRealPostgres } from '@/tests/support/real-postgres';

const CASE = 'dental-follow-up/price-transparent';
const FIRST = '您好，请问是林岚林女士吗？我是诊所的咨询助理。';
const SECOND = '上次您来问过种牙的费用，现在方便说两分钟吗？';

test('on PostgreSQL a person logs in and calls; killed and started again on the same database, the call goes on where it was', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const postgres =
    process.env.HUISHENG_TEST_POSTGRES === '0' ? undefined : await startRealPostgres();
  test.skip(!postgres, 'no PostgreSQL is installed');
  if (!postgres) return;
  const stored = async () => {
    const client = new pg.Client({ connectionString: postgres.url('postgres') });
    await client.connect();
    const { rows } = await client.query('SELECT count(*)::int AS count FROM attempts');
    await client.end();
    return rows[0].count as number;
  };
  try {
    const app = await startAppServer({ DATABASE_URL: postgres.url('postgres') });
    const page = await browser.newPage({ baseURL: app.url });
    try {
      const calls = await stored();
      await page.goto(`/login?next=/cases/${CASE}`);
      await page.getByRole('button', { name: '以小林登录' }).click();
      await page.getByRole('radio', { name: /^练习/ }).click();
      await page.getByRole('button', { name: '开始这一通' }).click();
      await page.waitForURL(/\/calls\/[\w-]+$/);
      await page.getByRole('radio', { name: /^咨询医生助理/ }).click();
      await page.getByRole('radio', { name: '约对方来做检查' }).click();
      await page.getByRole('radio', { name: '10:00' }).click();
      await page.getByRole('button', { name: '准备好了' }).click();
      await page.getByRole('button', { name: '拨打电话' }).click();
      await page.getByRole('radio', { name: '自己说' }).click({ timeout: 15_000 });
      const box = page.getByRole('textbox', { name: '你的回答' });
      await box.fill(FIRST);
      await box.press('Enter');
      await expect(box).toHaveValue('');
      expect(await stored()).toBe(calls + 1);

      await app.kill();
      await app.start();
      await page.reload();
      const said = page.getByRole('region', { name: '通话', exact: true }).getByRole('listitem');
      await expect(said.filter({ hasText: FIRST })).toHaveCount(1);
      await box.fill(SECOND);
      await box.press('Enter');
      await expect(said.filter({ hasText: SECOND })).toHaveCount(1);
      await expect(box).toHaveValue('');
    } finally {
      await page.close();
      await app.dispose();
    }
  } finally {
    await postgres.stop();
  }
});
