import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClock } from '@/lib/server/clock';

let file: string;

beforeAll(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'hs-clock-')), 'clock');
});
afterAll(() => fs.rmSync(path.dirname(file), { recursive: true }));

const offset = (clock = createClock(file)) =>
  Math.round((clock.now().getTime() - Date.now()) / 1000) + 0;

test('is the real time without a file, and with an empty one', () => {
  expect(offset(createClock())).toBe(0);
  expect(offset()).toBe(0);
  fs.writeFileSync(file, '\n');
  expect(offset()).toBe(0);
});

test.each([
  ['+90s', 90],
  ['-2h', -7200],
  ['+3d', 259_200],
])('is shifted by %s', (text, seconds) => {
  fs.writeFileSync(file, text);
  expect(offset()).toBe(seconds);
});

test('stands still at an instant', () => {
  fs.writeFileSync(file, '2026-03-01T09:00:00+08:00');
  expect(createClock(file).now().toISOString()).toBe('2026-03-01T01:00:00.000Z');
});

test('refuses anything else', () => {
  fs.writeFileSync(file, 'tomorrow');
  expect(() => createClock(file).now()).toThrow('neither an instant nor a shift');
});
