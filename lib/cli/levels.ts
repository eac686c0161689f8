import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { levelOf } from '@/lib/scoring/level-of';
import { readOptions } from './options';
import { runSimulations } from './run-simulations';

/**
 * `npm run levels [-- --write]`: the difficulty of every case as simulation finds it, a line per case whose file says otherwise;
 * with `--write` the files are set. Exit 1 when a file is off by more than one level and is not written.
 */
const CALLS_PER_CASE = 600;
const options = readOptions(process.argv.slice(2), { write: 'false', cases: '' });
const { content } = loadContent('scenarios', PARSED_CONTENT);
const chosen = [...content.cases.values()].filter(({ id }) => id.includes(options.cases));
const { cases } = runSimulations(content, chosen, chosen.length * CALLS_PER_CASE, 11, 0);
const counts = [0, 0, 0, 0, 0];
for (const { case: id, averageFails } of cases) {
  const measured = levelOf(averageFails);
  counts[measured - 1] = (counts[measured - 1] ?? 0) + 1;
  const said = content.cases.get(id)?.case.level;
  if (said === measured) continue;
  process.stdout.write(`${id}: level ${said}, measured ${measured} (${averageFails})\n`);
  if (options.write === 'true') setLevel(id, measured);
  else if (Math.abs((said ?? 0) - measured) > 1) process.exitCode = 1;
}
process.stdout.write(`levels 1 to 5: ${counts.join(', ')}\n`);

function setLevel(id: string, level: number): void {
  const file = path.join('scenarios/cases', id, 'case.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^level: \d$/m, `level: ${level}`));
}
