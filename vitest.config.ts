import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = path.dirname(fileURLToPath(import.meta.url));
const DATABASE = ['tests/contracts', 'tests/db', 'tests/server', 'tests/usecases'];
const SCREENS = 'tests/components/**/*.test.tsx';

/**
 * Three projects, so that tests without a database do not wait for one to start, and only those with a page, a stand-in
 * module or a stopped clock are kept apart file by file: loading the program and its content anew for each of a hundred
 * files was half of the time. A test of the other two leaves nothing behind in the process.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  resolve: {
    alias: {
      '@': root,
      'server-only': path.join(root, 'tests/support/server-only.ts'),
    },
  },
  test: {
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    env: { TZ: 'Asia/Shanghai', NEXT_TELEMETRY_DISABLED: '1' },
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            ...configDefaults.exclude,
            'tests/e2e/**',
            SCREENS,
            ...DATABASE.map((each) => `${each}/**`),
          ],
        },
      },
      { extends: true, test: { name: 'screens', include: [SCREENS] } },
      {
        extends: true,
        test: {
          name: 'database',
          isolate: false,
          include: DATABASE.map((each) => `${each}/**/*.test.ts`),
          globalSetup: ['tests/support/global-databases.ts'],
        },
      },
    ],
  },
});
