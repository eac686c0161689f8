import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureBuilt } from '@/lib/cli/ensure-built.mjs';

/** A project whose builder only counts how often it was asked. */
const BUILDER = `
const fs = require('node:fs');
fs.mkdirSync('.next', { recursive: true });
fs.appendFileSync('builds', '.');
if (fs.existsSync('broken')) process.exit(1);
`;

let root: string;
const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
};
const builds = () =>
  fs.existsSync(path.join(root, 'builds')) ? fs.readFileSync(path.join(root, 'builds')).length : 0;

beforeEach(() => {
  vi.stubEnv('HUISHENG_BUILD', '');
  vi.spyOn(console, 'log').mockReturnValue();
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'hs-build-'));
  write('node_modules/next/dist/bin/next', BUILDER);
  write('app/page.tsx', 'one');
  write('lib/call/start.ts', 'one');
  write('lib/cli/start.mjs', 'one');
  write('app/_messages/en/app.json', '{}');
  write('package-lock.json', '{}');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  fs.rmSync(root, { recursive: true, force: true });
});

test('builds what was never built, and no second time', async () => {
  expect(await ensureBuilt(root)).toBe(true);
  expect(await ensureBuilt(root)).toBe(false);
  expect(builds()).toBe(1);
});

test.each([
  ['a page', 'app/page.tsx'],
  ['the engine', 'lib/call/start.ts'],
  ['a package', 'package-lock.json'],
  ['a new file', 'components/new.tsx'],
])('builds again when %s has changed', async (_, file) => {
  await ensureBuilt(root);
  write(file, 'two');
  expect(await ensureBuilt(root)).toBe(true);
  expect(builds()).toBe(2);
});

test('builds again when a file is gone', async () => {
  await ensureBuilt(root);
  fs.rmSync(path.join(root, 'lib/call/start.ts'));
  expect(await ensureBuilt(root)).toBe(true);
});

test('does not build for what is read at run time', async () => {
  await ensureBuilt(root);
  write('app/_messages/en/app.json', '{"a":1}');
  write('lib/cli/start.mjs', 'two');
  write('scenarios/rules/new.yaml', 'a: 1');
  expect(await ensureBuilt(root)).toBe(false);
});

test('says so when the build fails, and tries again the next time', async () => {
  write('broken', '');
  await expect(ensureBuilt(root)).rejects.toThrow(/The build failed/);
  fs.rmSync(path.join(root, 'broken'));
  expect(await ensureBuilt(root)).toBe(true);
});

test('of two at once one builds and the other uses what it made', async () => {
  const both = await Promise.all([ensureBuilt(root), ensureBuilt(root)]);
  expect(both.filter(Boolean)).toHaveLength(1);
  expect(builds()).toBe(1);
});
