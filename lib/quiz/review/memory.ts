import { FSRSAlgorithm } from 'ts-fsrs';
import type { MemoryCard, ReviewGrade } from '@/lib/model/review';

type Memory = Pick<MemoryCard, 'stability' | 'difficulty'>;

/**
 * FSRS 6 with its default parameters and whole days only: what was forgotten comes back the next day, not ten minutes
 * later, because people review between calls.
 */
const algorithm = new FSRSAlgorithm({ enable_short_term: false, enable_fuzz: false });

/** Nobody relies for longer than this on what was never used. */
const LONGEST_DAYS = 180;

/** The memory after a review, `days` after the one before it; `null` is a first meeting. */
export function memoryAfter(before: Memory | null, days: number, grade: ReviewGrade): Memory {
  const { stability, difficulty } = algorithm.next_state(before, Math.max(0, days), grade);
  return { stability, difficulty };
}

/** The probability, 0..1, that it is remembered `days` after the last review. */
export function retrievability({ stability }: Memory, days: number): number {
  return algorithm.forgetting_curve(Math.max(0, days), stability);
}

/** Days until the memory has fallen to `retention` (0..1): at least one, at most half a year. */
export function intervalDays({ stability }: Memory, retention: number): number {
  const days = Math.round(stability * modifierOf(retention));
  return Math.min(LONGEST_DAYS, Math.max(1, days));
}

/** The last one asked for: thousands of cards in a row are scheduled for one retention. */
let modifier = { retention: Number.NaN, factor: 1 };

function modifierOf(retention: number): number {
  if (modifier.retention !== retention)
    modifier = { retention, factor: algorithm.calculate_interval_modifier(retention) };
  return modifier.factor;
}
