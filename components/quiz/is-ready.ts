import type { QuizAnswer } from '@/lib/model/quiz';

/** Is there something to be marked? Every situation has its wording, something is ticked, marked or typed. */
export function isReady(answer: QuizAnswer | null): answer is QuizAnswer {
  switch (answer?.kind) {
    case undefined:
      return false;
    case 'multiple':
      return answer.options.length > 0;
    case 'hot-text':
      return answer.marked.length > 0;
    case 'match':
      return answer.chosen.every((wording) => wording !== null);
    case 'fill-in':
      return answer.text.trim() !== '';
    default:
      return true;
  }
}
