import type { CaseCard } from '@/lib/usecases/case-card';

export interface CaseFilter {
  q: string;
  department: string;
  level: string;
  direction: string;
  done: string;
}

/** Does a case pass the catalogue's filters? Every word of the search must be found in what the card says, in either language. */
export function matchesFilter(card: CaseCard, filter: CaseFilter, department: string): boolean {
  const face = card.channel === 'desk' || card.channel === 'visit';
  const said = [card.title.zh, card.title.en, card.summary.zh, card.summary.en, department, card.id]
    .join(' ')
    .toLowerCase();
  return (
    filter.q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => said.includes(word)) &&
    (!filter.department || card.department === filter.department) &&
    (!filter.level || String(card.level) === filter.level) &&
    (!filter.direction ||
      (filter.direction === 'desk' ? face : !face && card.direction === filter.direction)) &&
    (!filter.done || (filter.done === 'tried') === card.mine.tries > 0)
  );
}
