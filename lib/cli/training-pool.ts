import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TableSource } from '@/lib/language/train/make-tables';
import type { TrainingJob, TrainingJobResult } from '@/lib/language/train/training-job';
import type { Utterance } from '@/lib/model/utterance';

/** What a thread needs to prepare the lines: every thread gets the same, whatever happens to their files meanwhile. */
export interface TrainingSource {
  readonly lines: readonly Utterance[];
  readonly moves: readonly string[];
  readonly tables: TableSource;
}

/** Threads that carry out training jobs: each job goes to the thread that is free first. */
export interface TrainingPool {
  run(job: TrainingJob): Promise<TrainingJobResult>;
  close(): Promise<void>;
}

/** A thread does not inherit the reader of TypeScript that the command was started with: it registers its own. */
const START = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./training-worker.ts', import.meta.url).href)});
});`;

/** Starts `threads` threads. A thread that fails makes its job fail. */
export function trainingPool(threads: number, source: TrainingSource): TrainingPool {
  const workers = Array.from(
    { length: threads },
    () => new Worker(START, { eval: true, workerData: source }),
  );
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  return {
    async run(job) {
      const worker = free.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const answer = once(worker, 'message') as Promise<[TrainingJobResult]>;
      worker.postMessage(job);
      const [result] = await answer;
      const next = waiting.shift();
      if (next) next(worker);
      else free.push(worker);
      return result;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
