import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { JUDGED_CALLS } from './judged-calls';

const root = path.join(import.meta.dirname, '../..');
const run = (input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/score.ts'], {
    cwd: root,
    input,
    encoding: 'utf8',
  });

describe('the score command', () => {
  const line = JSON.stringify(JUDGED_CALLS[0]?.transcript);

  it('answers each call with one report line, in order', () => {
    const { stdout, status } = run(`${line}\n\n${line}\n`);
    const reports = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(reports.map((r) => r.id)).toEqual([JUDGED_CALLS[0]?.id, JUDGED_CALLS[0]?.id]);
    expect(Object.keys(reports[0] ?? {})).toEqual(
      expect.arrayContaining([
        'id',
        'overall',
        'band',
        'dimensions',
        'criticalFaults',
        'faults',
        'findings',
      ]),
    );
  });

  it('ends with 2 and the number of an unreadable line', () => {
    const { stderr, status } = run(`${line}\n{"id":1`);
    expect(status).toBe(2);
    expect(stderr).toContain('line 2');
  });
});
