import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { keepHeldOut } from '@/lib/cli/held-out-store';
import { trainingPool } from '@/lib/cli/training-pool';
import { trainingTables } from '@/lib/cli/training-tables';
import { artefactVersion, MODEL_FILE } from '@/lib/content/load-language-model';
import { readUtterances } from '@/lib/content/read-utterances';
import { encodeArtefact } from '@/lib/language/artefact';
import type { Suspect } from '@/lib/language/train/suspects';
import { trainModel } from '@/lib/language/train/train-model';
import { movesFileSchema } from '@/lib/model/moves';
import type { Utterance } from '@/lib/model/utterance';
import { readOptions } from './options';

/** A thread takes about 1 GB; more threads than jobs would idle. */
const MOST_THREADS = 4;
/** An artefact above this is not written: the server reads it at its start and every clone carries it. */
const MOST_BYTES = 4_000_000;

/**
 * `npm run language:train [-- FILE] [--threads N] [--to ARTEFACT]`: trains the language model from scenarios/moves/utterances and
 * writes the artefact; FILE gets the lines whose labels look wrong to a model that never saw them. Uses as many threads as there are
 * cores; their number changes the time, never a byte. Ends with 1 when the artefact is larger than 4 MB.
 */
async function main(): Promise<void> {
  const content = 'scenarios';
  const options = readOptions(process.argv.slice(2), {
    threads: '',
    to: join(content, MODEL_FILE),
  });
  const [list] = options._;
  const started = performance.now();
  const log = (message: string): void => {
    process.stderr.write(`${Math.round((performance.now() - started) / 1000)} s  ${message}\n`);
  };
  const moves = movesFileSchema
    .parse(parse(readFileSync(join(content, 'moves/moves.yaml'), 'utf8')))
    .moves.map((move) => move.id);
  const lines = readUtterances(content);
  const tables = trainingTables(lines);
  const threads = Number(options.threads) || Math.min(MOST_THREADS, availableParallelism());
  const pool = trainingPool(threads, { lines, moves, tables });
  log(`${lines.length} lines, ${threads} threads`);
  const { artefact, suspects, heldOut } = await trainModel(lines, moves, tables, async (job) => {
    const result = await pool.run(job);
    log(job.part === 'all' ? 'trained on everything' : `fold ${job.fold + 1} trained and scored`);
    return result;
  });
  await pool.close();
  if (list) writeSuspects(list, suspects, lines);
  const data = encodeArtefact(artefact);
  const packed = gzipSync(data, { level: 9 });
  keepHeldOut(artefactVersion(data), lines, heldOut);
  if (packed.length <= MOST_BYTES) {
    mkdirSync(dirname(options.to), { recursive: true });
    writeFileSync(options.to, packed);
  } else {
    process.stderr.write('the artefact is too large and was not written: keep fewer weights\n');
    process.exitCode = 1;
  }
  process.stdout.write(
    `${JSON.stringify({ version: artefactVersion(data), lines: lines.length, features: artefact.header.features, bytes: packed.length, seconds: Math.round((performance.now() - started) / 1000) })}\n`,
  );
}

function writeSuspects(
  file: string,
  suspects: readonly Suspect[],
  lines: readonly Utterance[],
): void {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const rows = suspects.map(({ id, move, labelled, probability }) => {
    const line = byId.get(id);
    return `${id}\t${labelled ? 'labelled but unlikely' : 'likely but not labelled'}\t${move}\t${probability.toFixed(3)}\t${line?.prev ?? '-'} | ${line?.text}\t${line?.moves.join(',')}`;
  });
  writeFileSync(file, `${rows.join('\n')}\n`);
}

await main();
