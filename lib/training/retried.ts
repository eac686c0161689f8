import type { CallFact } from './call-fact';

/** How calls went that were played again: over the cases with at least two whole calls. */
export interface Retried {
  cases: number;
  /** 0..100, means over these cases. */
  first: number;
  best: number;
}

/**
 * The first and the best score of the cases that somebody finished more than once, in the mean; null without any. Forked calls
 * are left out: they begin with words that were already known to be good or bad.
 */
export function retried(calls: readonly CallFact[]): Retried | null {
  const byCase = new Map<string, CallFact[]>();
  for (const call of calls)
    if (call.finishedAt !== null && !call.forked)
      byCase.set(call.caseId, [...(byCase.get(call.caseId) ?? []), call]);
  const again = [...byCase.values()].filter((tries) => tries.length > 1);
  if (again.length === 0) return null;
  const mean = (score: (tries: readonly CallFact[]) => number) =>
    Math.round(again.reduce((sum, tries) => sum + score(tries), 0) / again.length);
  return {
    cases: again.length,
    first: mean(
      (tries) => tries.reduce((a, b) => (b.startedAt < a.startedAt ? b : a)).overall ?? 0,
    ),
    best: mean((tries) => Math.max(...tries.map((each) => each.overall ?? 0))),
  };
}
