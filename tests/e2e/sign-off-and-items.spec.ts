import { betweenRuns } from '@/tests/support/between-runs';
import { answersAgainstTheGrain } from '@/tests/support/misleading-item';
import { passExam, passUpToExam } from '@/tests/support/track-folder';
import { expect, test } from './fixtures';

// it takes the demo trainee to the end of a track, and adds people with answers to the demo clinic
test.use({ ownServer: 'sign-off-and-items' });

const TRACK = 'post-op-care';

test('a trainer sends a finished path back, then signs it: the trainee reads why, and has the certificate', async ({
  page,
  app,
  browser,
  loginAs,
  expectAccessible,
}) => {
  await betweenRuns(app, async (deps) => {
    const actor = await passUpToExam(deps, app.person('trainee').username, TRACK);
    await passExam(deps, actor, TRACK);
  });
  const trainee = await browser.newContext({ baseURL: app.url, locale: 'zh-CN' });
  await loginAs('trainee', trainee);
  const own = await trainee.newPage();
  await own.goto(`/tracks/${TRACK}`);
  await expect(own.getByText('等带教老师签字').first()).toBeVisible();
  await expect(own.getByRole('link', { name: '看证书' })).toHaveCount(0);

  await loginAs('trainer');
  await page.goto('/team');
  await expect(page.getByText('等您签字').first()).toBeVisible();
  await page.getByRole('heading', { level: 3, name: '小林' }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: /^等您签字/ })).toBeVisible();
  await expectAccessible();
  const note = '拔牙当晚那一通，先问出血再问疼，再练一次。';
  await page.getByLabel('给小林的话').fill(note);
  await page.getByRole('button', { name: '退回', exact: true }).click();
  await expect(page.getByText('已退回，学员会看到您写的话。')).toBeVisible();
  await own.reload();
  await expect(own.getByText(note)).toBeVisible();

  await page.getByRole('button', { name: '签字，发证书' }).click();
  await expect(page.getByText('已签字，证书发出去了。')).toBeVisible();
  await own.reload();
  await own.getByRole('link', { name: '看证书' }).click();
  await expect(own.getByRole('article')).toContainText(app.person('trainer').name);
  await trainee.close();
});

test('an item that the strong get wrong is found in the list and says what to do', async ({
  page,
  app,
  loginAs,
  expectAccessible,
}) => {
  const item = await betweenRuns(app, answersAgainstTheGrain);
  await loginAs('trainer');
  await page.goto('/items?show=suspect');
  await page.getByRole('link', { name: item.asks.zh }).click();
  await page.waitForURL(`**/items/${item.id}`);
  await expect(page.getByText('强的反而错').first()).toBeVisible();
  await expect(page.getByText(/先核对答案，再请两个老手/)).toBeVisible();
  const right = page.getByRole('main').getByRole('listitem').filter({ hasText: '（正确）' });
  await expect(right).toContainText(/强的17%弱的83%/);
  await expectAccessible();
});
