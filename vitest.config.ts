import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = path.dirname(fileURLToPath(import.meta.url));
const DATABASE = ['tests/contracts', 'tests/db', 'tests/server', 'tests/usecases'];

/** Two projects, so that tests without a database do not wait for one to start. */
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
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            ...configDefaults.exclude,
            'tests/e2e/**',
            ...DATABASE.map((each) => `${each}/**`),
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: DATABASE.map((each) => `${each}/**/*.test.ts`),
          globalSetup: ['tests/support/global-databases.ts'],
        },
      },
    ],
  },
});
