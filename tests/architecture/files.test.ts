import path from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from '@/tests/support/source-files';

const product = sourceFiles(['app', 'components', 'lib']);
const everything = [...product, ...sourceFiles(['tests'])];
const paths = (files: { path: string }[]) => files.map((file) => file.path);
const lines = (text: string) => text.trimEnd().split('\n').length;

test('no file is longer than 400 lines', () => {
  expect(paths(everything.filter((file) => lines(file.text) > 400))).toEqual([]);
});

test('files are called in kebab-case', () => {
  const odd = everything.filter((file) => {
    const name = path.basename(file.path).replace(/(\.d|\.test|\.spec)?\.\w+$/, '');
    return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
  });
  expect(paths(odd)).toEqual([]);
});

test('no drawer for everything: utils, misc, helpers, common, types', () => {
  const drawers = /(^|\/)(utils?|misc|helpers?|common|types?|shared|index)(\.tsx?$|\/)/;
  expect(paths(product.filter((file) => drawers.test(file.path)))).toEqual([]);
});

test("a route's _parts serve that route only", () => {
  const strangers = sourceFiles(['app', 'components']).flatMap((file) =>
    [...file.text.matchAll(/from '([^']*_parts\/[^']*)'/g)]
      .map((match) => resolve(file.path, match[1] ?? ''))
      .filter((target) => !mayUse(file.path, target))
      .map((target) => `${file.path} → ${target}`),
  );
  expect(strangers).toEqual([]);
});

test('pages and actions stay thin: no SQL, no file system, no business in app', () => {
  const thick = sourceFiles(['app']).filter((file) =>
    /\bfrom '(node:fs|drizzle-orm)/.test(file.text),
  );
  expect(paths(thick)).toEqual([]);
});

test('nothing is left for later', () => {
  const word = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X\\b'].join(''));
  expect(paths(product.filter((file) => word.test(file.text)))).toEqual([]);
});

test('nothing is silenced that a type would say', () => {
  const silenced = everything.filter((file) => /@ts-(ignore|nocheck)\b|\bas any\b/.test(file.text));
  expect(paths(silenced.filter((file) => !file.path.endsWith('files.test.ts')))).toEqual([]);
});

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return path.posix.join(path.posix.dirname(from), specifier);
}

/** `app/x/_parts/…` may be used from `app/x` and below it; `app/_parts` from everywhere in app. */
function mayUse(user: string, part: string): boolean {
  return user.startsWith(part.slice(0, part.indexOf('_parts/')));
}
