import { expect, test } from 'vitest';
import { sourceFiles, withoutComments } from '@/tests/support/source-files';

const PURE = ['model', 'language', 'patient', 'call', 'scoring', 'quiz', 'training', 'access'];

/** What would make the same call come out differently on another machine or another day. */
const AMBIENT: [name: string, pattern: RegExp][] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.|\bTemporal\.Now/],
  ['randomness', /\bMath\.random\b|\bcrypto\.|\brandomUUID\b/],
  ['the environment', /\bprocess\.|\bglobalThis\b|\bimport\.meta\b/],
  ['the console', /\bconsole\./],
  ['timers', /\bset(Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/],
  [
    "the machine's language or zone",
    /\.toLocale\w*\(\s*\)|\.localeCompare\(\s*[^,()]+\)|Intl\.\w+\(\s*\)/,
  ],
];

const files = sourceFiles(PURE.map((folder) => `lib/${folder}`));

test.each(AMBIENT)('pure folders never ask %s', (_name, pattern) => {
  const asking = files.filter((file) => pattern.test(withoutComments(file.text)));
  expect(asking.map((file) => file.path)).toEqual([]);
});

test('the statechart never runs by itself: no after, no invoke', () => {
  const running = files.filter((file) =>
    /\b(after|invoke):\s*[{[]/.test(withoutComments(file.text)),
  );
  expect(running.map((file) => file.path)).toEqual([]);
});

test.each([
  ['the clock', 'const now = new Date();'],
  ['the clock', 'Date.now()'],
  ['randomness', 'Math.random()'],
  ['the environment', 'process.env.HOME'],
  ['timers', 'setTimeout(run, 1)'],
  ["the machine's language or zone", 'names.sort((a, b) => a.localeCompare(b))'],
])('would catch %s in: %s', (name, code) => {
  const pattern = AMBIENT.find(([known]) => known === name)?.[1];
  expect(pattern?.test(withoutComments(code))).toBe(true);
});
