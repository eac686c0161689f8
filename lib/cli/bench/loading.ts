import { execFileSync } from 'node:child_process';
import { type Figure, quantileOf, round } from './figure';

const TIMES = 5;

/** What the first typed words wait for: the language model from its file to the first answer, in a process started for it. */
export function benchLoading(): Figure[] {
  const samples = Array.from({ length: TIMES }, () =>
    Number(
      execFileSync(process.execPath, ['--import', 'tsx', 'lib/cli/bench/first-detection.ts'], {
        encoding: 'utf8',
      }),
    ),
  );
  return [
    {
      name: `language model from file to first detection, fresh process, p50 of ${TIMES}`,
      value: round(quantileOf(samples, 0.5), 0),
      unit: 'ms',
      aim: '< 200',
    },
  ];
}
