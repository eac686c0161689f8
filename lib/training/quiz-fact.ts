/** A sitting of a quiz as training looks at it. Times in ms. */
export interface QuizFact {
  id: string;
  kind: 'practice' | 'exam';
  banks: readonly string[];
  seed: number;
  startedAt: number;
  finishedAt: number | null;
  score: number | null; // 0..1
  pass: number; // 0..1
  forStep: { trackId: string; stepId: string } | null;
}
