import type { QuizItem } from '@/lib/model/quiz';

/** Mean credit by rated difficulty, of somebody who has done the steps before the exam. */
const BY_DIFFICULTY = [0.92, 0.85, 0.75, 0.65, 0.55] as const;
/** The rating weighs as much as so many answers. */
const RATING_WEIGHT = 20;

/** How an item was answered so far. */
export interface ItemFigure {
  answers: number;
  meanCredit: number; // 0..1
}

/** The credit, 0..1, that an ordinary examinee is expected to earn: the rated difficulty, corrected by the answers so far. */
export function expectedCredit(item: Pick<QuizItem, 'difficulty'>, figure?: ItemFigure): number {
  const rated = BY_DIFFICULTY[item.difficulty - 1] ?? 0.75;
  if (!figure) return rated;
  const { answers, meanCredit } = figure;
  return (rated * RATING_WEIGHT + meanCredit * answers) / (RATING_WEIGHT + answers);
}
