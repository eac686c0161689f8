/** How much is done in a second of one core: while V8 still compiles it, and after that. */
export interface Rates {
  readonly cold: number;
  readonly warm: number;
}

/** Between two looks at the processor time: a look costs as much as a small piece of work. */
const BATCH = 50;

/**
 * How much `work` does in a second; it is given a running number and tells how much it did. Runs `forMs` for the cold figure, as
 * long again uncounted, and as long for the warm one. Processor time of all threads, not the clock: other programs slow the clock down.
 */
export function perSecond(forMs: number, work: (i: number) => number): Rates {
  let next = 0;
  const run = (): number => {
    const from = process.cpuUsage();
    let done = 0;
    let spent = 0;
    while (spent < forMs) {
      for (let i = 0; i < BATCH; i++) done += work(next++);
      const { user, system } = process.cpuUsage(from);
      spent = (user + system) / 1_000;
    }
    return (done * 1_000) / spent;
  };
  const cold = run();
  run();
  return { cold, warm: run() };
}
