import type { MemoryCard, ReviewGrade } from '@/lib/model/review';

/** A way to say on which days a card comes back: all it knows are the answers. */
export interface ReviewPlan {
  /** Days until the next review after the latest answer; `grades` are all answers so far, `card` what FSRS makes of them. */
  next(grades: readonly ReviewGrade[], card: MemoryCard): number;
}
