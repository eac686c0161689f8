import type { QuizItem } from '@/lib/model/quiz';
import { type Carriage, carriage, type ExchangeFormat } from './carriage';

/** An item that stays behind, by name, and why. */
export interface NotCarried {
  id: string;
  kind: QuizItem['kind'];
  code: Extract<Carriage, { carried: false }>['code'];
  why: string;
}

export interface Sorted {
  carried: QuizItem[];
  notCarried: NotCarried[];
  /** Items that are in the file and come back equal, but that another program shows or marks differently. */
  notes: { id: string; note: string }[];
}

/** Sorts items into those a format carries and those it does not; every item is in exactly one of the two. */
export function sortByCarriage(items: readonly QuizItem[], format: ExchangeFormat): Sorted {
  const sorted: Sorted = { carried: [], notCarried: [], notes: [] };
  for (const item of items) {
    const verdict = carriage(item, format);
    if (!verdict.carried) {
      const { code, why } = verdict;
      sorted.notCarried.push({ id: item.id, kind: item.kind, code, why });
      continue;
    }
    sorted.carried.push(item);
    if (verdict.note) sorted.notes.push({ id: item.id, note: verdict.note });
  }
  return sorted;
}
