import type { ItemFigures } from '@/lib/model/item-figures';
import { LEAST_OTHERS, LEAST_THIRDS } from '@/lib/model/least-answers';
import type { Steps } from '../steps';
import { correlation } from './correlation';
import type { Examinee } from './examinee';

export type ClassicalFigures = Pick<
  ItemFigures,
  'itemId' | 'answers' | 'meanCredit' | 'discrimination' | 'third' | 'options'
>;

/** One person's answer to the item, and what they earned elsewhere: the mean distance from the other items' means; null when there are too few. */
interface Row {
  credit: number;
  rest: number | null;
  chosen: readonly string[];
}

/**
 * How the items did, by classical test theory, sorted by id. The item itself is left out of what it is compared with, and
 * every other item counts as the distance from its own mean, so that it does not matter who answered which ones.
 */
export function* itemStatistics(people: readonly Examinee[]): Steps<ClassicalFigures[]> {
  const means = yield* meanCredits(people);
  const rows = new Map<string, Row[]>();
  for (const { credits, chosen } of people) {
    yield;
    let total = 0;
    for (const [id, credit] of credits) total += credit - (means.get(id) ?? 0);
    for (const [id, credit] of credits) {
      const others = credits.size - 1;
      const rest =
        others < LEAST_OTHERS ? null : (total - (credit - (means.get(id) ?? 0))) / others;
      const row = { credit, rest, chosen: chosen.get(id) ?? [] };
      const known = rows.get(id);
      if (known) known.push(row);
      else rows.set(id, [row]);
    }
  }
  const figures: ClassicalFigures[] = [];
  for (const [itemId, answers] of rows) {
    yield;
    figures.push(figuresOf(itemId, answers, means.get(itemId) ?? 0));
  }
  return figures.sort((a, b) => (a.itemId < b.itemId ? -1 : 1));
}

function figuresOf(itemId: string, answers: readonly Row[], meanCredit: number): ClassicalFigures {
  const compared = answers.flatMap(({ rest, ...row }) => (rest === null ? [] : [{ ...row, rest }]));
  const ranked = [...compared].sort((a, b) => b.rest - a.rest);
  const third = ranked.length < LEAST_THIRDS ? 0 : Math.floor(ranked.length / 3);
  return {
    itemId,
    answers: answers.length,
    meanCredit,
    discrimination: correlation(
      compared.map((row) => row.credit),
      compared.map((row) => row.rest),
    ),
    third,
    options: optionFigures(
      answers,
      ranked.slice(0, third),
      third === 0 ? [] : ranked.slice(-third),
    ),
  };
}

function* meanCredits(people: readonly Examinee[]): Steps<Map<string, number>> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { credits } of people) {
    yield;
    for (const [id, credit] of credits) {
      const known = sums.get(id) ?? { sum: 0, count: 0 };
      sums.set(id, { sum: known.sum + credit, count: known.count + 1 });
    }
  }
  return new Map([...sums].map(([id, { sum, count }]) => [id, sum / count]));
}

type Choosing = Pick<Row, 'chosen'>;

/** The share of each choice, the most frequent first. */
function optionFigures(
  all: readonly Choosing[],
  strong: readonly Choosing[],
  weak: readonly Choosing[],
): ClassicalFigures['options'] {
  const shareIn = (rows: readonly Choosing[], key: string) =>
    rows.length === 0
      ? null
      : rows.filter(({ chosen }) => chosen.includes(key)).length / rows.length;
  return [...new Set(all.flatMap(({ chosen }) => chosen))]
    .map((key) => ({
      key,
      share: shareIn(all, key) ?? 0,
      strong: shareIn(strong, key),
      weak: shareIn(weak, key),
    }))
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
}
