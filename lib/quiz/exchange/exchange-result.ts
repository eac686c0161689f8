import type { QuizItem } from '@/lib/model/quiz';
import type { ExchangeProblem } from './exchange-problem';

/** What came out of a file: whole items only, in the file's order, and all that was refused or changed. */
export interface ExchangeResult {
  items: QuizItem[];
  problems: ExchangeProblem[];
}
