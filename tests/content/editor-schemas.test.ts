import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDataFile } from '@/lib/content/data-file';
import { editorSchemas } from '@/lib/content/editor-schemas';

const ROOT = path.join(process.cwd(), 'scenarios');
const all = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.yaml'));
const read = (name: string) => readDataFile(name, readFileSync(path.join(ROOT, name), 'utf8')).data;
/** The files that a pattern such as `cases/*\/*\/case.yaml` names. */
const matching = (files: string) => {
  const pattern = new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
  return all.filter((name) => pattern.test(name));
};

describe.each(editorSchemas())('the schema of $files', ({ name, files, schema }) => {
  const asEditor = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);

  test('is the one that is written down: a change of the format is seen (npm run schemas)', () => {
    const written = readFileSync(path.join(ROOT, `schemas/${name}.json`), 'utf8');
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test('finds nothing wrong with the shipped files', () => {
    const found = matching(files);
    expect(found.length).toBeGreaterThan(0);
    const wrong = found.filter((file) => !asEditor.safeParse(read(file)).success);
    expect(wrong).toEqual([]);
  });

  test('refuses a key that is not known', () => {
    const data = read(matching(files)[0] ?? '') as object;
    expect(asEditor.safeParse({ ...data, titel: 'x' }).success).toBe(false);
  });
});

test('every data file has a schema, and editors are told which', () => {
  const settings = JSON.parse(
    readFileSync(path.join(process.cwd(), '.vscode/settings.json'), 'utf8'),
  ) as { 'yaml.schemas': Record<string, string> };
  const told = editorSchemas().map(({ name, files }) => [
    `./scenarios/schemas/${name}.json`,
    `scenarios/${files}`,
  ]);
  expect(Object.entries(settings['yaml.schemas'])).toEqual(told);
  const described = new Set(editorSchemas().flatMap(({ files }) => matching(files)));
  expect(all.filter((name) => !described.has(name))).toEqual([]);
});
