import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = path.dirname(fileURLToPath(import.meta.url));
const DATABASE = ['tests/contracts', 'tests/db', 'tests/server', 'tests/usecases'];
const SCREENS = 'tests/components/**/*.test.tsx';

/** The longest first within their project: begun last, one of them would keep one core waiting for the other. */
const LONG = [
  'patient/random-events',
  'server/killed-sender',
  'usecases/access-matrix',
  'call/replay',
  'contracts/training',
  'contracts/sign-offs',
  'content/broken',
].map((name) => `/tests/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = LONG.findIndex((each) => moduleId.endsWith(each));
      return found < 0 ? LONG.length : found;
    };
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map((each) => each.project.name))];
    return projects.flatMap((name) =>
      sorted.filter((each) => each.project.name === name).sort((a, b) => rank(a) - rank(b)),
    );
  }
}

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
    sequence: { sequencer: LongestFirst },
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
