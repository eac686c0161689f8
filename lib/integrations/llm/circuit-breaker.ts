/** So many failures in a row, and nobody is asked for a while. */
const FAILURES = 3;
const REST_MS = 60_000;

export interface CircuitBreaker {
  /** May one ask now? Whoever is told yes reports how it went. */
  mayAsk(): boolean;
  report(went: 'well' | 'badly'): void;
}

/**
 * Keeps a broken endpoint from costing every turn its time limit. Closed: everybody may ask. After three failures in a row
 * it opens: nobody may for a minute. Then one may try (half-open): if that goes well it closes, if not it opens again.
 */
export function createCircuitBreaker(clock: { now(): Date }): CircuitBreaker {
  let failures = 0;
  let openedAt: number | null = null;
  let trying = false;
  return {
    mayAsk() {
      if (openedAt === null) return true;
      if (trying || clock.now().getTime() - openedAt < REST_MS) return false;
      trying = true;
      return true;
    },
    report(went) {
      trying = false;
      failures = went === 'well' ? 0 : failures + 1;
      openedAt = failures >= FAILURES ? clock.now().getTime() : null;
    },
  };
}
