import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDataFile } from '@/lib/content/data-file';
import { ParsedCache } from '@/lib/content/parsed-cache';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hs-parsed-'));
  file = path.join(folder, 'deep/parsed.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'title: 嫌贵 // Too expensive\nlist:\n  - one\n  - two\n';

function filled(): void {
  const cache = new ParsedCache(file);
  readDataFile('a.yaml', TEXT, cache);
  cache.save();
}

test('gives the next run the same data and the same places as parsing', () => {
  filled();
  const parsed = readDataFile('a.yaml', TEXT);
  const kept = readDataFile('a.yaml', TEXT, new ParsedCache(file));
  expect(kept.data).toEqual(parsed.data);
  expect(kept.at(['list', 1])).toEqual(parsed.at(['list', 1]));
  expect(kept.at(['list', 1])).toEqual({ line: 4, col: 5 });
});

test('never answers for a changed text', () => {
  filled();
  expect(readDataFile('a.yaml', `${TEXT}more: 1\n`, new ParsedCache(file)).data).toMatchObject({
    more: 1,
  });
});

test('keeps no file with syntax errors, so that they are reported every time', () => {
  const cache = new ParsedCache(file);
  readDataFile('a.yaml', 'a: [1', cache);
  cache.save();
  expect(readDataFile('a.yaml', 'a: [1', new ParsedCache(file)).problems).not.toEqual([]);
});

test('takes a damaged cache for an empty one', () => {
  filled();
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 20));
  expect(readDataFile('a.yaml', TEXT, new ParsedCache(file)).data).toMatchObject({
    list: ['one', 'two'],
  });
});

test('goes on when the cache cannot be written', () => {
  mkdirSync(file, { recursive: true });
  expect(filled).not.toThrow();
});
