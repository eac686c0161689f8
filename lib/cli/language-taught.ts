import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { migrate } from '@/lib/db/migrate';
import { openDatabase } from '@/lib/db/open-database';
import { createCorrectionStore } from '@/lib/db/stores/corrections';
import { correctionUtterance } from '@/lib/training/correction-utterance';
import { readOptions } from './options';

/**
 * `npm run language:taught [-- --to FILE]`: writes what trainees said they meant and trainers confirmed as labelled lines, by
 * default into scenarios/moves/utterances/taught.jsonl, where the next training finds them. Reads the database of the server
 * (`DATABASE_URL`, or the data folder `HUISHENG_DATA`, whose server must be stopped). Exit 1 when it cannot be read.
 */
const MOST = 100_000;
const options = readOptions(process.argv.slice(2), {
  to: 'scenarios/moves/utterances/taught.jsonl',
});
const { DATABASE_URL: url, HUISHENG_DATA: folder = '.data' } = process.env;

try {
  const opened = await openDatabase(
    url ? { url } : { dataDir: path.join(path.resolve(folder), 'pglite') },
  );
  await migrate(opened);
  const store = createCorrectionStore(opened.db);
  const confirmed = await store.list({ personIds: 'all', status: 'confirmed', limit: MOST });
  await opened.close();
  const { cases } = loadContent('scenarios', PARSED_CONTENT).content;
  const lines = confirmed
    .map((each) => correctionUtterance(each, cases.get(each.caseId)?.case ?? null))
    .filter((line) => line !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  mkdirSync(path.dirname(options.to), { recursive: true });
  writeFileSync(options.to, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  process.stdout.write(`${JSON.stringify({ lines: lines.length, file: options.to })}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
