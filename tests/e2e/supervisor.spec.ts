import { expect, test } from './fixtures';

test('is for supervisors only, the CSV too', async ({ page, app, loginAs }) => {
  for (const role of ['trainee', 'trainer', 'administrator'] as const) {
    await loginAs(role);
    for (const path of ['/certificates', '/api/certificates.csv'])
      expect((await page.request.get(`${app.url}${path}`)).status()).toBe(404);
  }
});
