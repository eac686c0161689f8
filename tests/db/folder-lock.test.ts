import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeFolderLock } from '@/lib/db/folder-lock.mjs';

const MODULE = path.join(process.cwd(), 'lib/db/folder-lock.mjs');
/** Takes the lock, says so, and holds it until its input ends. */
const HOLD = `import { takeFolderLock } from ${JSON.stringify(MODULE)};
const lock = takeFolderLock(process.argv[1]);
process.stdout.write(lock.ok ? 'taken' : 'refused');
process.stdin.resume().on('end', () => process.exit());`;

let folder: string;
let file: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hs-lock-'));
  file = path.join(folder, 'deep', 'lock');
});

afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test('gives the lock to one holder at a time', () => {
  const first = takeFolderLock(file);
  expect(first.ok).toBe(true);
  expect(takeFolderLock(file)).toMatchObject({ ok: false, holder: { pid: process.pid } });
  if (first.ok) first.release();
  expect(takeFolderLock(file).ok).toBe(true);
});

test('is not taken over while another process lives, and is once it was killed', async () => {
  const [holder, said] = await hold();
  expect(said).toBe('taken');
  expect(takeFolderLock(file)).toMatchObject({ ok: false, holder: { pid: holder.pid } });
  await end(holder, 'SIGKILL');
  expect(takeFolderLock(file).ok).toBe(true);
});

test('is taken over when its pid belongs to somebody else now', () => {
  takeFolderLock(file);
  const holder = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, JSON.stringify({ ...holder, startedAt: 'another boot:1' }));
  expect(takeFolderLock(file).ok).toBe(process.platform === 'linux');
});

test('is never taken from another machine, whose processes we cannot see', () => {
  takeFolderLock(file);
  const holder = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, JSON.stringify({ ...holder, host: 'elsewhere', pid: 999_999 }));
  expect(takeFolderLock(file).ok).toBe(false);
});

test('is not released by one who lost it', () => {
  const first = takeFolderLock(file);
  const theirs = JSON.stringify({ pid: 1, startedAt: '', host: os.hostname(), since: '' });
  fs.writeFileSync(file, theirs);
  if (first.ok) first.release();
  expect(fs.readFileSync(file, 'utf8')).toBe(theirs);
});

test('has one winner when many find the same stale lock at once', async () => {
  const [dead] = await hold();
  await end(dead, 'SIGKILL');
  const racers = await Promise.all(Array.from({ length: 6 }, hold));
  expect(racers.map(([, said]) => said).sort()).toEqual([...Array(5).fill('refused'), 'taken']);
  await Promise.all(racers.map(([racer]) => end(racer, 'SIGKILL')));
  expect(fs.readdirSync(path.dirname(file))).toEqual(['lock']);
});

function hold(): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLD, file]);
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve([child, String(data)]));
    child.once('error', reject);
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return ended;
}
