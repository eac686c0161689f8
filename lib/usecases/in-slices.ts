import type { Steps } from '@/lib/quiz/steps';

/** Requests of others come in after so many ms at the latest, give or take one step. */
const SLICE_MS = 10;

/** Runs a long calculation in slices, so that others are answered in between. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let from = performance.now();
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    if (performance.now() - from < SLICE_MS) continue;
    await new Promise<void>((resolve) => setImmediate(resolve));
    from = performance.now();
  }
}
