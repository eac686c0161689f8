import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (input: string): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/moves.ts'],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

describe('the moves command', () => {
  it('answers in input order, one object a line', () => {
    const { status, stdout } = run(
      '{"id":"b","prev":null,"text":"您好"}\n\n{"id":"a","prev":"谢谢","text":"再见"}\n',
    );
    expect(status).toBe(0);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; moves: { id: string }[] });
    expect(rows.map((row) => row.id)).toEqual(['b', 'a']);
    expect(rows[0]?.moves[0]?.id).toBe('greet');
  });

  it('ends with 2 and the line number on unreadable input', () => {
    const { status, stderr } = run('{"id":"a","prev":null,"text":"您好"}\n{oops\n');
    expect(status).toBe(2);
    expect(stderr).toContain('line 2');
  });
});
