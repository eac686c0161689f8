import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatProblem } from '@/lib/content/problem';
import { validateContent } from '@/lib/content/validate-content';

const BROKEN = path.join(process.cwd(), 'tests/content/broken');
const detect = () => ({ moves: [], understood: 1 });

/** Each file says in its first lines where it stands in the content folder and what the linter must say of it. */
describe('broken content', () => {
  let folder = '';
  let parsed = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'hs-content-'));
    parsed = `${folder}-parsed.json`;
    for (const part of [
      'curriculum.yaml',
      'lines',
      'rules',
      'policies',
      'quizzes',
      'personas',
      'objections',
    ]) {
      cpSync(path.join(process.cwd(), 'scenarios', part), path.join(folder, part), {
        recursive: true,
      });
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(parsed, { force: true });
  });
  /** What is not broken is parsed once for all of them. */
  const validate = () => validateContent(folder, detect, parsed);

  test.each(readdirSync(BROKEN))('%s is rejected with file, line and what to do', (name) => {
    const text = readFileSync(path.join(BROKEN, name), 'utf8');
    const as = /^# as: (.+)$/m.exec(text)?.[1] ?? '';
    const expected = new RegExp(/^# expects: (.+)$/m.exec(text)?.[1] ?? '(?!)');
    const target = path.join(folder, as);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    try {
      const own = validate()
        .problems.filter((problem) => problem.file === as)
        .map(formatProblem);
      expect(own.join('\n')).toMatch(expected);
    } finally {
      rmSync(target);
    }
  });

  test('a content folder that does not exist is named', () => {
    expect(() => validateContent(path.join(folder, 'nowhere'), detect)).toThrow(
      /there is no content folder/,
    );
  });
});
