import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './tests/support/chromium';
import { DESKTOP, PHONE } from './tests/support/screens';

const desktop = { ...devices['Desktop Chrome'], viewport: DESKTOP };
const phone = {
  ...devices['Desktop Chrome'],
  viewport: PHONE,
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

/** Files with servers of their own, the longest first, so that no core waits for the last of them. */
const alone = ['kill', 'road', 'start', 'sign-off-and-items', 'postgres'].map(
  (name) => `**/${name}.spec.ts`,
);

/** Tests run on a desktop; those whose title says @phone run at 390 px too, @phone-only only there. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/global-build.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ...(process.env.HUISHENG_E2E_REPORT
      ? [['json', { outputFile: process.env.HUISHENG_E2E_REPORT }] as [string, object]]
      : []),
  ],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    contextOptions: { reducedMotion: 'reduce' },
    // a trace films every test and throws most of the films away; `--trace on` when one is wanted
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromiumPath(), args: chromiumArguments() },
  },
  projects: [
    { name: 'alone', use: desktop, testMatch: alone },
    { name: 'desktop', use: desktop, testIgnore: alone, grepInvert: /@phone-only/ },
    { name: 'phone', use: phone, grep: /@phone/ },
  ],
});
