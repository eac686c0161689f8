import { ENOUGH_TO_MEASURE, LEAST_ITEMS } from '@/lib/model/least-answers';
import type { Steps } from '../steps';
import { calibrateItems } from './calibrate-items';
import { type Ability, estimateAbility } from './estimate-ability';
import { type ItemFit, itemFit } from './item-fit';
import type { PersonResponses, ResponseMatrix } from './response-matrix';

export interface MeasuredItem {
  difficulty: number; // logits; 0 is an item that ordinary people get right half of the time
  /** Standard error in logits; null when the difficulty is only the rating, and of an item that was never right or never wrong. */
  error: number | null;
  source: 'measured' | 'rated';
  fit: ItemFit | null;
}

export interface Measurement {
  items: MeasuredItem[];
  abilities: (Ability | null)[]; // by person
}

/**
 * Measures every item and person on one scale. `rated` are the difficulties in logits that the items' ratings mean. Items
 * with `ENOUGH_TO_MEASURE` answers are calibrated among themselves; their mean stays that of their ratings, so that the scale
 * does not wander from one measurement to the next. When they are few, all other items are anchors at their rating. Items
 * with fewer answers keep their rating and tell only something about the people.
 */
export function* measureItems(
  matrix: ResponseMatrix,
  rated: readonly number[],
): Steps<Measurement> {
  const answers = new Int32Array(matrix.items);
  for (const person of matrix.people)
    for (const i of person.items) answers[i] = (answers[i] as number) + 1;
  const enough = rated.map((_, i) => (answers[i] as number) >= ENOUGH_TO_MEASURE);
  const few = enough.filter(Boolean).length < LEAST_ITEMS;
  // few items need others beside them; without any there is nothing to measure by
  const held = rated.some((_, i) => !enough[i] && (answers[i] as number) > 0);
  const { difficulties, errors } =
    few && !held
      ? { difficulties: Float64Array.from(rated), errors: rated.map(() => null) }
      : yield* calibrateItems(
          few ? matrix : yield* onlyOf(matrix, enough),
          rated,
          enough.map((each) => !each),
        );
  const abilities: Measurement['abilities'] = [];
  for (const person of matrix.people) {
    yield;
    abilities.push(estimateAbility(person, difficulties));
  }
  yield;
  const fit = yield* itemFit(
    matrix,
    difficulties,
    abilities.map((ability) => ability?.logits ?? null),
  );
  return {
    items: rated.map((_, i) => {
      const measured = (enough[i] as boolean) && (held || !few);
      return {
        difficulty: difficulties[i] as number,
        error: errors[i] ?? null,
        source: measured ? ('measured' as const) : ('rated' as const),
        fit: measured ? (fit[i] ?? null) : null,
      };
    }),
    abilities,
  };
}

/** The same people with only their answers to some of the items. */
function* onlyOf(
  { items, people }: ResponseMatrix,
  wanted: readonly boolean[],
): Steps<ResponseMatrix> {
  const kept: PersonResponses[] = [];
  for (const person of people) {
    yield;
    const places = person.items.flatMap((i, j) => (wanted[i] ? [j] : []));
    kept.push({
      items: places.map((j) => person.items[j] as number),
      credits: places.map((j) => person.credits[j] as number),
    });
  }
  return { items, people: kept };
}
