import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { readOptions } from './options';
import { runSimulations } from './run-simulations';

/** `npm run simulate -- [--calls N] [--seed N] [--cases GLOB]`: one JSON object on stdout; exit 1 on a dead end. */
const options = readOptions(process.argv.slice(2), { calls: '2400', seed: '1', cases: '*' });
const { content } = loadContent('scenarios', PARSED_CONTENT);
const chosen = [...content.cases.values()].filter((c) => matches(c.id, options.cases));
const result = runSimulations(content, chosen, Number(options.calls), Number(options.seed));
process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
if (result.cases.some((c) => c.deadEnds > 0)) process.exitCode = 1;

/** `*` stands for anything, also across folders. */
function matches(id: string, glob: string): boolean {
  return new RegExp(
    `^${glob
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(id);
}
