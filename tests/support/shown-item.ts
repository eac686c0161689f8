import type { ShownItem } from '@/components/quiz/quiz-words';

/** A question as the player is given it: what a test says of it, the rest empty. */
export function shownItem(item: Partial<ShownItem> & Pick<ShownItem, 'kind'>): ShownItem {
  return {
    position: 0,
    asks: 'Question',
    options: [],
    prompts: [],
    lines: [],
    patient: null,
    pace: null,
    unit: null,
    needsClinicalReview: false,
    ...item,
  };
}
