import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { coverage } from '@/lib/content/coverage';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { isThin, reachOf } from '@/lib/content/reach-of';
import { readOptions } from './options';

const Inventory = z.array(z.looseObject({ id: z.string(), priority: z.string() }));
const Situations = z.array(
  z.looseObject({
    id: z.string(),
    branches: z.array(z.looseObject({ points: z.array(z.string()).default([]) })).default([]),
  }),
);

/**
 * `npm run coverage [-- FOLDER [--points]]`: how much of an inventory folder, or of the project's own curriculum, is covered. With a
 * folder, every situation is also measured against the points listed there: `thin` names those whose places and steps do
 * not suffice; `--points` prints the points whose words occur nowhere, for a second reader. Ends with 1 when one is thin.
 */
const { content } = loadContent('scenarios', PARSED_CONTENT);
const options = readOptions(
  process.argv.slice(2).filter((arg) => arg !== '--points'),
  {},
);
const [folder] = options._;
const wanted = folder
  ? ['scenarios', 'rules', 'quiz', 'policies'].flatMap((name) =>
      Inventory.parse(readInventory(path.join(folder, `${name}.yaml`))),
    )
  : content.curriculum;
const result = coverage(content, wanted);
if (!folder) process.stdout.write(`${JSON.stringify(result)}\n`);
else {
  const reached = Situations.parse(readInventory(path.join(folder, 'scenarios.yaml'))).map((one) =>
    reachOf(content, one),
  );
  const points = reached.reduce((n, reach) => n + reach.points, 0);
  const unspoken = reached.reduce((n, reach) => n + reach.unspoken.length, 0);
  const thin = reached.filter(isThin).map(({ unspoken: _, ...counts }) => counts);
  process.stdout.write(
    `${JSON.stringify({ ...result, points: { total: points, unspoken, thin } })}\n`,
  );
  if (process.argv.includes('--points'))
    for (const { id, unspoken: list } of reached)
      for (const point of list) process.stdout.write(`${id} ${point}\n`);
  if (thin.length > 0) process.exitCode = 1;
}

function readInventory(file: string): unknown {
  if (!existsSync(file)) {
    process.stderr.write(`there is no ${file}\n`);
    process.exit(2);
  }
  return parse(readFileSync(file, 'utf8'));
}
