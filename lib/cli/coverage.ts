import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { coverage } from '@/lib/content/coverage';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';

const Inventory = z.array(z.looseObject({ id: z.string(), priority: z.string() }));

/** `npm run coverage [-- FOLDER]`: how much of an inventory folder, or of the project's own curriculum, is covered. */
const { content } = loadContent('scenarios', PARSED_CONTENT);
const folder = process.argv[2];
const wanted = folder
  ? ['scenarios', 'rules', 'quiz', 'policies'].flatMap((name) =>
      readInventory(path.join(folder, `${name}.yaml`)),
    )
  : content.curriculum;
process.stdout.write(`${JSON.stringify(coverage(content, wanted))}\n`);

function readInventory(file: string): { id: string; priority: string }[] {
  if (!existsSync(file)) {
    process.stderr.write(`there is no ${file}\n`);
    process.exit(2);
  }
  return Inventory.parse(parse(readFileSync(file, 'utf8')));
}
