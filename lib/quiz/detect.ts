import type { DetectedMove } from '@/lib/model/action';

/**
 * Finds the moves of a typed reply; `prev` is the patient's line before it. Passed in by whoever marks: the language model
 * is no part of the quiz. Pure.
 */
export type Detect = (said: { prev: string | null; text: string }) => {
  moves: readonly Pick<DetectedMove, 'id' | 'confidence'>[];
  understood: number; // 0..1
};
