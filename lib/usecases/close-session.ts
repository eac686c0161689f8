import { scoreForm } from '@/lib/quiz/score-form';
import type { QuizSession, QuizStore } from './ports/quiz-store';

/** Finishes a sitting with the score of the answers stored so far; a finished one stays as it is. */
export function closeSession(
  deps: { quizzes: QuizStore },
  sessionId: string,
  at: Date,
): Promise<QuizSession | null> {
  return deps.quizzes.finish(sessionId, at, (session, answers) =>
    scoreForm(
      session.items.length,
      answers.map((each) => each.credit),
    ),
  );
}
