import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCheckedContent } from '@/lib/content/checked-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';

let folder: string;
let scenarios: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hs-checked-'));
  scenarios = path.join(folder, 'scenarios');
  file = path.join(folder, 'deep/checked.bin');
  for (const part of ['personas', 'policies'])
    cpSync(path.join('scenarios', part), path.join(scenarios, part), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = (program = 'this build') => loadCheckedContent(scenarios, file, program);
const persona = () => path.join(scenarios, 'personas/taxi-driver.yaml');

test('gives the next run of the shipped content exactly what checking gives', () => {
  const load = () => loadCheckedContent('scenarios', file, 'this build', PARSED_CONTENT);
  const first = load();
  expect(readFileSync(file).length).toBeGreaterThan(0);
  const second = load();
  expect(second).not.toBe(first);
  // vitest's own comparison takes many seconds for all of it
  assert.deepStrictEqual(second, first);
});

test('never answers for a changed, a new or a removed file', () => {
  const before = load();
  writeFileSync(persona(), readFileSync(persona(), 'utf8').replace(/^age: \d+/m, 'age: 33'));
  expect(load().personas.get('taxi-driver')?.age).toBe(33);
  rmSync(persona());
  expect(load().personas.size).toBe(before.personas.size - 1);
});

test('leaves out what was left out, until it is mended', () => {
  const right = readFileSync(persona(), 'utf8');
  writeFileSync(persona(), `${right}\nnobody_knows: 1\n`);
  expect([load(), load()].map((each) => each.personas.has('taxi-driver'))).toEqual([false, false]);
  writeFileSync(persona(), right);
  expect(load().personas.has('taxi-driver')).toBe(true);
});

test('never uses what another program checked', () => {
  load();
  const kept = readFileSync(file);
  load('the next build');
  expect(readFileSync(file).equals(kept)).toBe(false);
});

test('takes a damaged file for none', () => {
  const { personas } = load();
  writeFileSync(file, readFileSync(file).subarray(0, 200));
  expect(load().personas).toStrictEqual(personas);
});

test('goes on when nothing can be written', () => {
  mkdirSync(file, { recursive: true });
  expect(load().personas.size).toBeGreaterThan(0);
});
