import { expect, test } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from '@/lib/cli/failures-of.mjs';

const RED = '\u001b[31m';
const PLAIN = '\u001b[39m';

test('a failed unit test is named with the first lines of its message; so is a file that could not be read', () => {
  const long = ['first', '', ...Array.from({ length: 20 }, (_, i) => `line ${i}`)].join('\n');
  expect(
    failuresOfVitest({
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'fine' },
            { status: 'failed', fullName: 'not fine', failureMessages: [long] },
          ],
        },
        { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
        { name: 'c.test.ts', status: 'passed', assertionResults: [] },
      ],
    }),
  ).toEqual([
    { title: 'a.test.ts › not fine', message: 'first\nline 0\nline 1\nline 2\nline 3\nline 4' },
    { title: 'b.test.ts', message: 'no such module' },
  ]);
});

test('a failed browser test is named with its place, its screen and its message without colours, however deep it stands', () => {
  const spec = (status: string) => ({
    title: 'goes all the way',
    file: 'road.spec.ts',
    line: 12,
    tests: [
      {
        projectName: 'phone',
        status,
        results: [{}, { error: { message: `${RED}Error: gone${PLAIN}` } }],
      },
    ],
  });
  expect(
    failuresOfPlaywright({
      errors: [{ message: 'the build failed' }],
      suites: [{ specs: [spec('expected')], suites: [{ specs: [spec('unexpected')] }] }],
    }),
  ).toEqual([
    { title: 'outside of any test', message: 'the build failed' },
    { title: 'road.spec.ts:12 [phone] › goes all the way', message: 'Error: gone' },
  ]);
});
