import type { QuizFact } from './quiz-fact';

/** Is the sitting finished and good enough? Scores come back from the store with seven digits. */
export function passedQuiz(quiz: Pick<QuizFact, 'finishedAt' | 'score' | 'pass'>): boolean {
  return quiz.finishedAt !== null && (quiz.score ?? 0) >= quiz.pass - 1e-6;
}
