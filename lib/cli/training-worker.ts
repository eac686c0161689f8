import { parentPort, workerData } from 'node:worker_threads';
import { readTables } from '@/lib/language/read-tables';
import type { TableSource } from '@/lib/language/train/make-tables';
import { prepare } from '@/lib/language/train/prepared';
import { runTogether } from '@/lib/language/train/run-together';
import { runTrainingJob, type TrainingJob } from '@/lib/language/train/training-job';
import type { Utterance } from '@/lib/model/utterance';

/**
 * A thread of `npm run language:train`: extracts the features of the lines itself (copying them between threads would take longer)
 * and answers each job it is sent with the result.
 */
const { lines, moves, tables } = workerData as {
  lines: Utterance[];
  moves: string[];
  tables: TableSource;
};
const ready = readTables(tables);
const prepareAll = (some: Utterance[]) => some.map((line) => prepare(ready, moves, line));
const prepared = prepareAll(lines);
/** Offered replies count twice: whoever types one word for word is to be understood as if it had been picked. */
const offered = prepared.filter(({ utterance }) => utterance.id.startsWith('reply-'));
const extra = [...prepareAll(runTogether(lines)), ...offered];
parentPort?.on('message', (job: TrainingJob) => {
  parentPort?.postMessage(runTrainingJob(prepared, extra, moves.length, job));
});
