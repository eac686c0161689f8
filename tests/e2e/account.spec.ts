import { startAppServer } from '@/tests/support/app-server';
import { startSmtpSink } from '@/tests/support/smtp-sink';
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

test('a reminder rings the bell, comes by mail to a confirmed address, and can be stopped without a login', async ({
  page,
  context,
  browser,
  expectAccessible,
}) => {
  const sink = await startSmtpSink();
  const app = await startAppServer({
    HUISHENG_SMTP_URL: sink.url,
    HUISHENG_MAIL_FROM: '回声 <no-reply@train.example>',
    HUISHENG_REMINDER_MINUTES: '0.02',
  });
  try {
    const letter = async (subject: RegExp) => {
      await expect
        .poll(() => sink.letters.some((each) => subject.test(each.subject ?? '')), {
          timeout: 60_000,
        })
        .toBe(true);
      return sink.letters.find((each) => subject.test(each.subject ?? ''))?.text ?? '';
    };
    const { username, password } = app.person('trainee');
    await context.request.post(`${app.url}/api/auth/sign-in/username`, {
      data: { username, password },
      headers: { origin: app.url },
    });

    await page.goto(`${app.url}/account`);
    await page.getByLabel('邮箱').fill('lin@clinic.example');
    // who has slept through the whole day is reminded of everything at once
    await page.getByRole('switch', { name: /晚上不打扰/ }).click();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByText('已经往 lin@clinic.example 发了确认信')).toBeVisible();
    const confirm = /https?:\S+\/confirm-email\/\S+/.exec(await letter(/确认/))?.[0] ?? '';
    await page.goto(confirm);
    await page.getByRole('button', { name: '是我的，确认' }).click();
    await expect(page.getByText('提醒会发到 lin@clinic.example')).toBeVisible();

    // the demo trainee was given something three days ago, as far as the server can tell
    app.setClock('+4d');
    const overdue = await letter(/过期了/);
    await page.goto(`${app.url}/today`);
    const bell = page.getByRole('link', { name: /提醒，\d 条未读/ });
    await bell.click();
    await expect(page.getByRole('heading', { level: 1, name: '提醒' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await expect(page.getByRole('link', { name: '提醒，没有未读' })).toBeVisible();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(bell).toBeVisible();
    await page.goto(/https?:\S+\/reminders\/\S+/.exec(overdue)?.[0] ?? '');
    await expect(page).toHaveURL(/\/cases\/dental-follow-up\/price-transparent$/);

    const stranger = await browser.newPage();
    await stranger.goto(/https?:\S+\/unsubscribe\/\S+/.exec(overdue)?.[0] ?? '');
    await stranger.getByRole('button', { name: '停止发送' }).click();
    await expect(stranger.getByText('不会再收到提醒邮件')).toBeVisible();
    await stranger.close();

    await page.goto(`${app.url}/account`);
    await expect(page.getByRole('switch', { name: /同时发邮件/ })).not.toBeChecked();
    await page.getByRole('button', { name: '生成日历地址' }).click();
    const address = page.getByLabel('日历地址');
    const first = await address.inputValue();
    const feed = await page.request.get(first);
    expect(feed.headers()['content-type']).toContain('text/calendar');
    expect(await feed.text()).toContain('SUMMARY:到期：');
    const cached = await page.request.get(first, {
      headers: { 'if-none-match': feed.headers().etag ?? '' },
    });
    expect(cached.status()).toBe(304);
    await expectAccessible();
    await page.getByRole('button', { name: '换一个新地址' }).click();
    await expect(address).not.toHaveValue(first);
    expect((await page.request.get(first)).status()).toBe(404);
    expect((await page.request.get(await address.inputValue())).status()).toBe(200);
  } finally {
    // a page that still fetches ahead when its server goes would report a broken answer
    await page.goto('about:blank');
    await app.dispose();
    await sink.stop();
  }
});
