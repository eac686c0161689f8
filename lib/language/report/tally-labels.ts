import type { Tally } from '@/lib/language/report/tally';

/** What was true of one utterance and what was said of it, as label ids. */
export interface Decision {
  readonly truth: readonly number[];
  readonly said: readonly number[];
}

/** One tally per label over all decisions. */
export function tallyLabels(decisions: readonly Decision[], labels: number): Tally[] {
  const rows = Array.from({ length: labels }, () => ({ hits: 0, falseAlarms: 0, misses: 0 }));
  for (const { truth, said } of decisions) {
    for (const label of said) {
      const row = rows[label];
      if (!row) continue;
      if (truth.includes(label)) row.hits++;
      else row.falseAlarms++;
    }
    for (const label of truth) {
      const row = rows[label];
      if (row && !said.includes(label)) row.misses++;
    }
  }
  return rows;
}
