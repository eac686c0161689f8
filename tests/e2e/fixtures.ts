import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Locale } from '@/lib/model/locale';
import type { Role } from '@/lib/model/role';
import { type AppServer, startAppServer } from '@/tests/support/app-server';

type PerWorker = {
  /**
   * Files of one name share a server; without a name they share those of the other files. Whoever changes how far a demo
   * person has come names one of its own, or what a test finds would depend on what ran before it on the same worker.
   */
  ownServer: string;
  app: AppServer;
};
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
  ownServer: ['', { scope: 'worker', option: true }],
  app: [
    async ({ ownServer: _ }, use) => {
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
        if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
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
      await untilStill(other);
      // the same rules as without these options, at a third of the time: no page has frames whose results would have to
      // be put together in a page of their own, nobody reads what passed, and a finding is shown by its markup
      const there = await other.evaluate(() => 'axe' in window);
      const { violations } = await new AxeBuilder({
        page: other,
        ...(there && { axeSource: '/* as loaded for an earlier look at this page */' }),
      })
        .setLegacyMode()
        .options({ resultTypes: ['violations'], selectors: false })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }));
      expect(found).toEqual([]);
    });
  },
});

/** A colour on its way to another is no colour to judge. What moves for ever is not waited for. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(
        (each) =>
          each.playState === 'running' && each.effect?.getComputedTiming().endTime !== Infinity,
      );
    await Promise.allSettled(ending.map((each) => each.finished));
  });
}

export { expect };
