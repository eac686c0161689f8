/** A step that need not be done again at a renewal, because it was still known. */
export interface KeptStep {
  stepId: string;
  /** What the person remembered of it then, 0..1: the mean over its cards. */
  recall: number;
}

/** One person on one track. Work counts from `at` (ms). */
export interface Enrolled {
  at: number;
  /** The job chosen, of a track that branches. */
  branch: string | null;
  kept: readonly KeptStep[];
}

/** What a person said about a step: a handbook step was read; a step that may be skipped is to be done anyway. */
export interface StepMark {
  trackId: string;
  stepId: string;
  mark: 'read' | 'do-anyway';
  at: number; // ms
}
