import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Locale } from '@/lib/model/locale';
import type { Role } from '@/lib/model/role';
import { type AppServer, startAppServer } from '@/tests/support/app-server';

type PerWorker = { app: AppServer };
type PerTest = {
  /** Logs this test's browser in as the demo person of a role (without the login page). */
  loginAs: (role: Role, context?: BrowserContext) => Promise<void>;
  /** Chooses the interface language for the next page. */
  speak: (locale: Locale) => Promise<void>;
  /** Fails with what axe finds on the page as it is now. */
  expectAccessible: (page?: Page) => Promise<void>;
  /** Console errors this test expects; any other fails it. */
  allowedErrors: RegExp[];
  refuseErrors: undefined;
};

/**
 * The test of every browser test: a server of its own per worker (`app`), `baseURL` set, and a
 * failure for any error in the browser's console.
 */
export const test = base.extend<PerTest, PerWorker>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the dependencies from here
    async ({}, use) => {
      const app = await startAppServer();
      await use(app);
      await app.dispose();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ app }, use) => use(app.url),
  allowedErrors: [[], { option: true }],
  refuseErrors: [
    async ({ page, allowedErrors }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(undefined);
      expect(
        errors.filter((error) => !allowedErrors.some((allowed) => allowed.test(error))),
      ).toEqual([]);
    },
    { auto: true },
  ],
  loginAs: async ({ app, context }, use) => {
    await use(async (role, other = context) => {
      const { username, password } = app.person(role);
      const answer = await other.request.post(`${app.url}/api/auth/sign-in/username`, {
        data: { username, password },
        headers: { origin: app.url },
      });
      expect(answer.status()).toBe(200);
    });
  },
  speak: async ({ app, context }, use) => {
    await use((locale) =>
      context.addCookies([{ name: 'huisheng-locale', value: locale, url: app.url }]),
    );
  },
  expectAccessible: async ({ page }, use) => {
    await use(async (other = page) => {
      const { violations } = await new AxeBuilder({ page: other })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }));
      expect(found).toEqual([]);
    });
  },
});

export { expect };
