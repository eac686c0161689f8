import { describe, expect, test } from 'vitest';
import { calibrateItems } from '@/lib/quiz/rasch/calibrate-items';
import { estimateAbility } from '@/lib/quiz/rasch/estimate-ability';
import { invertSymmetric } from '@/lib/quiz/rasch/invert-symmetric';
import { itemFit } from '@/lib/quiz/rasch/item-fit';
import { allAtOnce } from '@/lib/quiz/steps';
import { answersOf, correlation, mean, seededNormal } from './simulated-people';

const ITEMS = 24;
const PEOPLE = 300;
/** Two thirds of the items were put to each person, and the spread of abilities is not 1. */
const SEEN = 2 / 3;
const SPREAD = 1.2;
const NOTHING = Array<number>(ITEMS).fill(0);

function world(seed: number) {
  const normal = seededNormal(seed);
  const drawn = Array.from({ length: ITEMS }, normal);
  const middle = mean(drawn);
  const difficulties = drawn.map((each) => each - middle);
  const abilities = Array.from({ length: PEOPLE }, () => 0.5 + SPREAD * normal());
  const matrix = answersOf(abilities, difficulties, seed + 1, (_, __, chance) => chance() < SEEN);
  return { difficulties, abilities, matrix };
}

describe('the calibration, over 60 simulated clinics', () => {
  const runs = Array.from({ length: 60 }, (_, seed) => {
    const { difficulties, abilities, matrix } = world(1000 * seed + 7);
    const calibration = allAtOnce(calibrateItems(matrix, NOTHING));
    const { errors } = calibration;
    const found = [...calibration.difficulties];
    const people = matrix.people.map((person) => estimateAbility(person, calibration.difficulties));
    return {
      people,
      difficulties,
      abilities,
      matrix,
      calibration,
      errors,
      found,
    };
  });

  test('settles every time', () => {
    expect(runs.every(({ calibration }) => calibration.converged)).toBe(true);
  });
  test('finds the difficulties: correlation above 0.98, no bias, and no shrinking', () => {
    const correlations = runs.map(({ difficulties, found }) => correlation(difficulties, found));
    expect(mean(correlations)).toBeGreaterThan(0.98);
    expect(Math.min(...correlations)).toBeGreaterThan(0.95);
    const all = runs.flatMap(({ difficulties, found }) =>
      found.map((each, i) => ({
        true: difficulties[i] as number,
        off: each - (difficulties[i] as number),
      })),
    );
    const hard = all.filter((each) => each.true > 0.7);
    const easy = all.filter((each) => each.true < -0.7);
    expect(Math.abs(mean(hard.map((each) => each.off)))).toBeLessThan(0.03);
    expect(Math.abs(mean(easy.map((each) => each.off)))).toBeLessThan(0.03);
  });
  test('gives standard errors that hold: the truth lies within 1.96 of them about 95 times in 100', () => {
    const hits = runs.flatMap(({ difficulties, found, errors }) =>
      found.map(
        (each, i) => Math.abs(each - (difficulties[i] as number)) <= 1.96 * (errors[i] ?? 0),
      ),
    );
    const coverage = mean(hits.map(Number));
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.97);
  });
  test('finds the abilities without bias, with standard errors that hold', () => {
    const people = runs.flatMap(({ abilities, people }) =>
      people.flatMap((each, p) =>
        each ? [{ off: each.logits - (abilities[p] as number), error: each.error }] : [],
      ),
    );
    const coverage = mean(people.map(({ off, error }) => Number(Math.abs(off) <= 1.96 * error)));
    expect(Math.abs(mean(people.map(({ off }) => off)))).toBeLessThan(0.03);
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.975);
  });
  test('says of items that follow the model that they fit', () => {
    // a little under 1: the abilities come from the same answers
    const fits = runs.flatMap(({ matrix, calibration, people }) =>
      allAtOnce(
        itemFit(
          matrix,
          calibration.difficulties,
          people.map((each) => each?.logits ?? null),
        ),
      ),
    );
    expect(Math.abs(mean(fits.map((fit) => fit?.infit ?? 0)) - 1)).toBeLessThan(0.07);
    expect(Math.abs(mean(fits.map((fit) => fit?.outfit ?? 0)) - 1)).toBeLessThan(0.12);
  });
});

describe('the calibration', () => {
  const normal = seededNormal(5);
  const difficulties = Array.from({ length: 20 }, (_, i) => (i - 9.5) / 6);
  const level = difficulties.map(() => 0);
  const abilities = Array.from({ length: 500 }, () => 0.7 + normal());

  test('with anchors keeps their scale and finds the others', () => {
    const matrix = answersOf(abilities, difficulties, 6);
    const known = difficulties.map((each, i) => (i < 12 ? each : 0));
    const { difficulties: found, errors } = allAtOnce(
      calibrateItems(
        matrix,
        known,
        known.map((_, i) => i < 12),
      ),
    );
    expect([...found].slice(0, 12)).toEqual(difficulties.slice(0, 12));
    expect(errors.slice(0, 12)).toEqual(Array(12).fill(null));
    for (let i = 12; i < 20; i += 1)
      expect(Math.abs((found[i] as number) - (difficulties[i] as number))).toBeLessThan(
        3 * (errors[i] ?? 0),
      );
  });
  test('is not misled by who was asked what: beginners the first half, the able ones the second', () => {
    const matrix = answersOf(abilities, difficulties, 8, (person, item) => {
      const able = (abilities[person] as number) > 0.7;
      return item % 5 === 0 || (able ? item >= 10 : item < 10);
    });
    const found = [...allAtOnce(calibrateItems(matrix, level)).difficulties];
    expect(correlation(difficulties, found)).toBeGreaterThan(0.97);
    // the share of right answers says something else
    const shares = difficulties.map((_, i) =>
      mean(matrix.people.flatMap(({ items, credits }) => credits[items.indexOf(i)] ?? [])),
    );
    expect(
      correlation(
        difficulties,
        shares.map((share) => -share),
      ),
    ).toBeLessThan(0.9);
  });
  test('takes parts of a credit as shares: no bias, and errors that hold', () => {
    const half = (p: number, chance: () => number) =>
      (Number(chance() < p) + Number(chance() < p)) / 2;
    const runs = Array.from({ length: 20 }, (_, seed) => {
      const matrix = answersOf(abilities, difficulties, 100 + seed, () => true, half);
      const calibration = allAtOnce(calibrateItems(matrix, level));
      return calibration.errors.map((error, i) => ({
        off: (calibration.difficulties[i] as number) - (difficulties[i] as number),
        error: error ?? 0,
      }));
    }).flat();
    expect(Math.abs(mean(runs.map(({ off }) => off)))).toBeLessThan(0.02);
    expect(
      mean(runs.map(({ off, error }) => Number(Math.abs(off) <= 1.96 * error))),
    ).toBeGreaterThan(0.93);
  });
  test('stays finite for an item that everybody solves, a person who solves nothing, and nothing at all', () => {
    const matrix = {
      items: 3,
      people: Array.from({ length: 40 }, (_, p) => ({ items: [0, 1], credits: [1, p % 2] })),
    };
    const calibration = allAtOnce(calibrateItems(matrix, [0, 0, 0]));
    for (const each of calibration.difficulties) expect(Number.isFinite(each)).toBe(true);
    expect(calibration.difficulties[0]).toBeLessThan(calibration.difficulties[1] as number);
    expect([calibration.errors[0], calibration.errors[2]]).toEqual([null, null]);
    const lost = estimateAbility({ items: [0, 1], credits: [0, 0] }, calibration.difficulties);
    expect(lost?.logits).toBeGreaterThan(-8);
    expect(estimateAbility({ items: [], credits: [] }, calibration.difficulties)).toBeNull();
    expect(allAtOnce(calibrateItems({ items: 0, people: [] }, [])).converged).toBe(true);
  });
  test('shows the item that does not follow the model', () => {
    const matrix = answersOf(abilities, difficulties, 9);
    // whoever is able fails item 7
    matrix.people.forEach((person, p) => {
      (person.credits as number[])[7] = (abilities[p] as number) > 0.7 ? 0 : 1;
    });
    const calibration = allAtOnce(calibrateItems(matrix, level));
    const found = matrix.people.map(
      (person) => estimateAbility(person, calibration.difficulties)?.logits ?? null,
    );
    const fits = allAtOnce(itemFit(matrix, calibration.difficulties, found)).map(
      (fit) => fit?.infit ?? 0,
    );
    expect(fits.indexOf(Math.max(...fits))).toBe(7);
    expect(fits[7]).toBeGreaterThan(1.4);
  });
});

describe('the inverse of a matrix', () => {
  test('times the matrix is one', () => {
    const inverse = allAtOnce(invertSymmetric(Float64Array.from([4, 1, 2, 1, 3, 0, 2, 0, 5]), 3));
    const row = (r: number) => [...(inverse ?? [])].slice(3 * r, 3 * r + 3);
    const [a, b, c] = row(0) as [number, number, number];
    expect(4 * a + b + 2 * c).toBeCloseTo(1);
    expect(a + 3 * b).toBeCloseTo(0);
  });
  test('is refused where something is not determined', () => {
    expect(allAtOnce(invertSymmetric(Float64Array.from([1, 1, 1, 1]), 2))).toBeNull();
  });
});
