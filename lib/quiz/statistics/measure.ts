import type { ItemFigures, ItemMeasurement } from '@/lib/model/item-figures';
import type { QuizItem } from '@/lib/model/quiz';
import { expectedShare } from '../rasch/expected-share';
import { measureItems } from '../rasch/measure-items';
import { ratedLogits } from '../rasch/rated-logits';
import type { PersonResponses } from '../rasch/response-matrix';
import type { Steps } from '../steps';
import type { Examinee } from './examinee';
import { itemFingerprint } from './item-fingerprint';
import { itemStatistics } from './item-statistics';

/** A bin of the abilities, in logits. */
const BIN = 0.5;
const ENDS = 4;

/** Everything that first answers say about the items, classical and Rasch, in the order of the items' ids; items without answers are left out. */
export function* measure(
  people: readonly Examinee[],
  items: ReadonlyMap<string, QuizItem>,
): Steps<Pick<ItemMeasurement, 'people' | 'abilities' | 'items'>> {
  const counted = yield* itemStatistics(people);
  const classical = counted.flatMap((figures) => {
    const item = items.get(figures.itemId);
    return item ? [{ figures, item }] : [];
  });
  const place = new Map(classical.map(({ item }, i) => [item.id, i]));
  const responses: PersonResponses[] = [];
  for (const { credits } of people) {
    yield;
    const known = [...credits].flatMap(([id, credit]) => {
      const at = place.get(id);
      return at === undefined ? [] : [{ at, credit }];
    });
    responses.push({
      items: known.map(({ at }) => at),
      credits: known.map(({ credit }) => credit),
    });
  }
  const matrix = { items: classical.length, people: responses };
  const rasch = yield* measureItems(
    matrix,
    classical.map(({ item }) => ratedLogits(item.difficulty)),
  );
  const found: ItemFigures[] = [];
  for (const [i, { figures, item }] of classical.entries()) {
    yield;
    const measured = rasch.items[i];
    if (!measured) continue;
    const { difficulty: logits, error, source, fit } = measured;
    found.push({
      ...figures,
      fingerprint: itemFingerprint(item),
      difficulty: { logits, error, source },
      fit,
      expected: expectedShare(logits),
    });
  }
  return {
    people: people.length,
    abilities: histogram(rasch.abilities.flatMap((ability) => ability?.logits ?? [])),
    items: found,
  };
}

/** Between the ends, which take what lies beyond them. */
function histogram(logits: readonly number[]): ItemMeasurement['abilities'] {
  const bins = Array.from({ length: (2 * ENDS) / BIN }, (_, i) => ({
    from: -ENDS + i * BIN,
    people: 0,
  }));
  for (const each of logits) {
    const at = Math.max(0, Math.min(bins.length - 1, Math.floor((each + ENDS) / BIN)));
    const bin = bins[at];
    if (bin) bin.people += 1;
  }
  return bins;
}
