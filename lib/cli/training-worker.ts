import { parentPort, workerData } from 'node:worker_threads';
import { readUtterances } from '@/lib/content/read-utterances';
import { readTables } from '@/lib/language/read-tables';
import type { TableSource } from '@/lib/language/train/make-tables';
import { prepare } from '@/lib/language/train/prepared';
import { runTrainingJob, type TrainingJob } from '@/lib/language/train/training-job';

/**
 * A thread of `npm run language:train`: reads the lines itself (copying features between threads would take longer) and answers
 * each job it is sent with the result.
 */
const { content, moves, tables } = workerData as {
  content: string;
  moves: string[];
  tables: TableSource;
};
const ready = readTables(tables);
const prepared = readUtterances(content).map((line) => prepare(ready, moves, line));
parentPort?.on('message', (job: TrainingJob) => {
  parentPort?.postMessage(runTrainingJob(prepared, moves.length, job));
});
