import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** One import each, as if it stood in the project: who, what, and whether the law lets it pass. */
const IMPORTS: [from: string, to: string, 'banned' | 'allowed'][] = [
  ['lib/model/a.ts', 'zod', 'allowed'],
  ['lib/model/b.ts', '../patient/target', 'banned'],
  ['lib/model/c.ts', 'node:fs', 'banned'],
  ['lib/model/d.ts', 'yaml', 'banned'],
  ['lib/language/a.ts', '../model/target', 'allowed'],
  ['lib/language/b.ts', '../patient/target', 'banned'],
  ['lib/language/c.ts', '@node-rs/jieba', 'banned'],
  ['lib/patient/a.ts', 'xstate', 'allowed'],
  ['lib/patient/b.ts', '../scoring/target', 'banned'],
  ['lib/patient/c.ts', '../usecases/target', 'banned'],
  ['lib/patient/d.ts', '../db/target', 'banned'],
  ['lib/patient/e.ts', 'node:crypto', 'banned'],
  ['lib/patient/f.ts', 'react', 'banned'],
  ['lib/call/a.ts', '../patient/target', 'allowed'],
  ['lib/call/b.ts', '../scoring/target', 'banned'],
  ['lib/scoring/a.ts', '../model/target', 'allowed'],
  ['lib/scoring/b.ts', '../patient/target', 'banned'],
  ['lib/scoring/c.ts', 'xstate', 'banned'],
  ['lib/quiz/a.ts', 'ts-fsrs', 'allowed'],
  ['lib/quiz/b.ts', '../call/target', 'banned'],
  ['lib/training/a.ts', '../model/target', 'allowed'],
  ['lib/training/b.ts', '../quiz/target', 'banned'],
  ['lib/access/a.ts', '../model/target', 'allowed'],
  ['lib/access/b.ts', '../server/target', 'banned'],
  ['lib/usecases/a.ts', '../access/target', 'allowed'],
  ['lib/usecases/b.ts', '../db/target', 'banned'],
  ['lib/usecases/c.ts', '../content/target', 'banned'],
  ['lib/usecases/d.ts', '../server/target', 'banned'],
  ['lib/usecases/e.ts', 'drizzle-orm', 'banned'],
  ['lib/usecases/f.ts', 'node:fs', 'banned'],
  ['lib/content/a.ts', 'yaml', 'allowed'],
  ['lib/content/b.ts', '../usecases/ports', 'allowed'],
  ['lib/content/c.ts', '../usecases/target', 'banned'],
  ['lib/content/d.ts', '../db/target', 'banned'],
  ['lib/db/a.ts', '../usecases/ports', 'allowed'],
  ['lib/db/b.ts', '../usecases/target', 'banned'],
  ['lib/db/c.ts', '../server/target', 'banned'],
  ['lib/db/d.ts', '../access/target', 'banned'],
  ['lib/db/e.ts', 'next/headers', 'banned'],
  ['lib/integrations/a.ts', '../db/target', 'banned'],
  ['lib/integrations/b.ts', '../usecases/ports', 'allowed'],
  ['lib/integrations/c.ts', 'jose', 'allowed'],
  ['lib/integrations/d.ts', '../usecases/target', 'banned'],
  ['lib/integrations/e.ts', '../server/target', 'banned'],
  ['lib/integrations/f.ts', 'ai', 'allowed'],
  ['lib/usecases/g.ts', 'ai', 'banned'],
  ['lib/server/a.ts', '../db/target', 'allowed'],
  ['lib/server/b.ts', '../cli/target', 'banned'],
  ['lib/server/c.ts', '../../components/call/target', 'banned'],
  ['lib/server/d.ts', '../../app/target', 'banned'],
  ['lib/cli/a.ts', '../../app/target', 'banned'],
  ['lib/cli/b.ts', 'next/headers', 'banned'],
  ['lib/newcomer/a.ts', '../model/target', 'banned'],
  ['app/a.tsx', '../lib/server/target', 'allowed'],
  ['app/b.tsx', '../lib/db/target', 'banned'],
  ['app/c.tsx', '../lib/content/target', 'banned'],
  ['app/d.tsx', '../lib/patient/target', 'banned'],
  ['app/e.tsx', '../lib/cli/target', 'banned'],
  ['app/f.tsx', 'drizzle-orm', 'banned'],
  ['app/h.tsx', '@react-pdf/renderer', 'banned'],
  ['app/g.tsx', '../lib/integrations/target', 'banned'],
  ['components/call/a.tsx', '../ui/target', 'allowed'],
  ['components/call/b.tsx', '../quiz/target', 'banned'],
  ['components/call/c.tsx', '../../lib/server/target', 'banned'],
  ['components/call/d.tsx', '../../lib/usecases/target', 'banned'],
  ['components/call/e.tsx', '../../app/target', 'banned'],
  ['components/call/f.tsx', 'node:fs', 'banned'],
  ['components/call/g.tsx', 'opencc-js', 'banned'],
  ['components/ui/a.tsx', '../../lib/model/target', 'banned'],
  ['components/ui/b.tsx', '../call/target', 'banned'],
  ['components/ui/c.tsx', './does-not-exist', 'banned'],
];

/** Pairs of files whose imports go round in a circle. */
const CYCLES: Record<string, [first: string, second: string]> = {
  'by value': [
    "import { two } from './second'; export const one = () => two;",
    "import { one } from './first'; export const two = () => one;",
  ],
  'by type': [
    "import type { Two } from './second'; export type One = Two[];",
    "import type { One } from './first'; export type Two = { one: One };",
  ],
};

const root = process.cwd();

describe('the import law', () => {
  let folder: string;
  let violations: { from: string; rule: string }[];

  beforeAll(() => {
    fs.mkdirSync(path.join(root, '.tmp'), { recursive: true });
    folder = fs.mkdtempSync(path.join(root, '.tmp/import-law-'));
    fs.writeFileSync(path.join(folder, 'tsconfig.json'), '{"compilerOptions":{}}');
    for (const [from, to] of IMPORTS) {
      write(from, `import type * as target from '${to}';\nexport type Target = typeof target;\n`);
      const local = path.join(path.dirname(from), to);
      if (to.startsWith('.') && !to.includes('not-exist'))
        write(`${local}.ts`, 'export type It = 1;\n');
    }
    for (const [kind, [first, second]] of Object.entries(CYCLES)) {
      write(`lib/model/${kind}/first.ts`, first);
      write(`lib/model/${kind}/second.ts`, second);
    }
    violations = cruise(folder);
  }, 60_000);

  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test.each(IMPORTS)('%s → %s is %s', (from, _to, verdict) => {
    expect(violations.some((each) => each.from === from)).toBe(verdict === 'banned');
  });

  test.each(Object.keys(CYCLES))('a circle %s is banned', (kind) => {
    const circles = violations.filter((each) => each.rule === 'no-cycles');
    expect(circles.some((each) => each.from.startsWith(`lib/model/${kind}/`))).toBe(true);
  });

  test('has a row for every folder of lib', () => {
    const { allowed } = createRequire(import.meta.url)(
      path.join(root, '.dependency-cruiser.cjs'),
    ) as {
      allowed: { from: { path: string } }[];
    };
    const rows = allowed.map((rule) => rule.from.path);
    const folders = fs
      .readdirSync(path.join(root, 'lib'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `^lib/${entry.name}/`);
    expect(folders.filter((each) => !rows.includes(each))).toEqual([]);
  });

  test('leaves no file loose in lib or components', () => {
    const loose = ['lib', 'components'].flatMap((parent) =>
      fs
        .readdirSync(path.join(root, parent), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${parent}/${entry.name}`),
    );
    expect(loose).toEqual([]);
  });

  function write(file: string, text: string): void {
    const absolute = path.join(folder, file);
    fs.mkdirSync(path.dirname(absolute), { recursive: true });
    fs.writeFileSync(absolute, text);
  }
});

function cruise(folder: string): { from: string; rule: string }[] {
  const result = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', path.join(root, '.dependency-cruiser.cjs')],
      ...['--output-type', 'json', 'app', 'components', 'lib'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 },
  );
  if (!result.stdout) throw new Error(result.stderr);
  const { summary } = JSON.parse(result.stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}
