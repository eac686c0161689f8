import type { Blueprint } from '@/lib/model/blueprint';
import type { QuizItem } from '@/lib/model/quiz';
import { seededOrder } from '@/lib/model/seeded-order';
import type { FormItem } from '../form-item';
import { shownOrder } from '../shown-order';
import { balanceForm, type Place } from './balance-form';
import { type CreditCurve, creditCurve } from './credit-curve';

/** What a form is drawn with. The same of all this gives the same form. */
export interface ExamDraw {
  seed: number;
  /** How often an item was in an exam of anybody lately; absent: never. */
  exposure: ReadonlyMap<string, number>;
  /** Items of this person's earlier exams: taken only when nothing else is left. */
  seen: ReadonlySet<string>;
  /** Expected credit of an item, 0..1, of an ordinary examinee. */
  expected: (item: QuizItem) => number;
}

/**
 * Draws one of the parallel forms of a blueprint: every cell filled from its own items, those that were shown least first,
 * ties by seed; the wanted number of red lines; and the expected score within half a point of the one that all forms of
 * this blueprint and pool aim at, for the weak and for the strong, as far as the pool allows. A cell that the pool cannot
 * fill gets what there is; an item is in a form once.
 */
export function drawExamForm(
  pool: readonly QuizItem[],
  blueprint: Blueprint,
  draw: ExamDraw,
): FormItem[] {
  const rank = ranks(pool, draw);
  const used = new Set<string>();
  const places: Place[] = [];
  for (const cell of narrowestFirst(pool, blueprint)) {
    const fitting = itemsOf(pool, cell).sort((a, b) => rank(a) - rank(b));
    const free = fitting.filter((item) => !used.has(item.id)).slice(0, cell.items);
    for (const item of free) {
      used.add(item.id);
      places.push({ item, candidates: fitting });
    }
  }
  const curve = curves(draw.expected);
  const items = balanceForm(places, {
    target: targetOf(pool, blueprint, curve),
    critical: blueprint.critical,
    curve,
    rank,
  });
  return seededOrder(items.length, draw.seed ^ 0x9e3779b9).map((i, position) => {
    const item = items[i] as QuizItem;
    return { item, shown: shownOrder(item, (draw.seed + 7919 * (position + 1)) >>> 0) };
  });
}

const itemsOf = (pool: readonly QuizItem[], cell: Blueprint['cells'][number]): QuizItem[] =>
  pool.filter(
    (item) =>
      item.difficulty >= cell.from &&
      item.difficulty <= cell.to &&
      item.tags.some((tag) => cell.tags.includes(tag)),
  );

/** Cells with the least to spare choose first, or another one would take what only they can use. */
function narrowestFirst(pool: readonly QuizItem[], { cells }: Blueprint): Blueprint['cells'] {
  const spare = (cell: Blueprint['cells'][number]) => itemsOf(pool, cell).length - cell.items;
  return [...cells].sort((a, b) => spare(a) - spare(b));
}

/** Unseen before seen, seldom shown before often shown, then by seed. */
function ranks(
  pool: readonly QuizItem[],
  { seed, exposure, seen }: ExamDraw,
): (item: QuizItem) => number {
  const order = seededOrder(pool.length, seed);
  const rank = new Map(
    order
      .map((i) => pool[i] as QuizItem)
      .sort(
        (a, b) =>
          Number(seen.has(a.id)) - Number(seen.has(b.id)) ||
          (exposure.get(a.id) ?? 0) - (exposure.get(b.id) ?? 0),
      )
      .map((item, at) => [item.id, at]),
  );
  return (item) => rank.get(item.id) ?? pool.length;
}

/** The curve of every item, made once for each credit. */
function curves(expected: ExamDraw['expected']): (item: QuizItem) => CreditCurve {
  const made = new Map<number, CreditCurve>();
  const known = new Map<string, CreditCurve>();
  return (item) => {
    const before = known.get(item.id);
    if (before) return before;
    const mean = expected(item);
    const curve = made.get(mean) ?? creditCurve(mean);
    made.set(mean, curve);
    known.set(item.id, curve);
    return curve;
  };
}

/** The expected score that every form aims at: each cell as hard as all of its items together. */
function targetOf(
  pool: readonly QuizItem[],
  { cells }: Blueprint,
  curve: (item: QuizItem) => CreditCurve,
): CreditCurve {
  const parts = cells.flatMap((cell) => {
    const curves = itemsOf(pool, cell).map(curve);
    return curves.length > 0 ? [{ places: Math.min(cell.items, curves.length), curves }] : [];
  });
  const count = parts.reduce((sum, { places }) => sum + places, 0);
  const levels = parts[0]?.curves[0] ?? [];
  return levels.map((_, level) => {
    const sum = parts.reduce(
      (total, { places, curves }) =>
        total +
        (places * curves.reduce((each, values) => each + (values[level] as number), 0)) /
          curves.length,
      0,
    );
    return sum / count;
  });
}
