import { alikeLines } from '@/lib/content/alike-lines';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { readOptions } from './options';
import { runSimulations } from './run-simulations';

/**
 * `npm run simulate -- [--calls N] [--seed N] [--cases GLOB]`: one JSON object on stdout; exit 1 on a dead end. `offers` tells how often the
 * best reply is the longest shown or stands first, `lines` how many lines of the chosen cases have a near-duplicate in
 * another case, the most alike ones quoted.
 */
const MOST_QUOTED = 10;
const options = readOptions(process.argv.slice(2), { calls: '20000', seed: '1', cases: '*' });
const { content } = loadContent('scenarios', PARSED_CONTENT);
const chosen = [...content.cases.values()].filter((c) => matches(c.id, options.cases));
const result = runSimulations(content, chosen, Number(options.calls), Number(options.seed));
const { lines, alike, share, pairs } = alikeLines(content);
const quoted = pairs
  .filter((pair) => pair.cases.some((id) => matches(id, options.cases)))
  .slice(0, MOST_QUOTED);
process.stdout.write(
  `${JSON.stringify({ ...result, lines: { lines, alike, share, quoted } }, null, 1)}\n`,
);
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
