import type { QuizItem } from '@/lib/model/quiz';

const SECONDS: Readonly<Record<QuizItem['kind'], number>> = {
  'true-false': 12,
  numeric: 15,
  single: 20,
  listen: 25,
  multiple: 30,
  'hot-text': 35,
  order: 40,
  match: 45,
  'fill-in': 60,
};

/** How long an item takes, with reading why: an estimate by its kind. */
export function itemSeconds(item: Pick<QuizItem, 'kind'>): number {
  return SECONDS[item.kind];
}
