import { describe, expect, test } from 'vitest';
import { choosePool } from '@/lib/quiz/choose-pool';
import { defaultBlueprint } from '@/lib/quiz/exam/default-blueprint';
import { drawExamForm } from '@/lib/quiz/exam/draw-exam-form';
import { expectedCredit } from '@/lib/quiz/exam/expected-credit';
import { chanceOfRight } from '@/lib/quiz/rasch/chance-of-right';
import { expectedShare } from '@/lib/quiz/rasch/expected-share';
import { measureItems } from '@/lib/quiz/rasch/measure-items';
import { ratedLogits } from '@/lib/quiz/rasch/rated-logits';
import { allAtOnce } from '@/lib/quiz/steps';
import { shippedContent } from '@/tests/support/content';
import { answersOf, mean, seededNormal } from './simulated-people';

const normal = seededNormal(21);
const abilities = Array.from({ length: 400 }, () => normal());

describe('items measured beside their ratings', () => {
  const rated = Array.from({ length: 16 }, (_, i) => ratedLogits((i % 5) + 1));
  const truth = rated.map((each) => each + 0.3 * normal());
  test('a rating means the same credit again', () => {
    for (const difficulty of [1, 2, 3, 4, 5])
      expect(expectedShare(ratedLogits(difficulty))).toBeCloseTo(expectedCredit({ difficulty }), 6);
  });
  test('keep the rating until they have thirty answers', () => {
    const matrix = answersOf(abilities, truth, 3, (person, item) => item > 3 || person < 29);
    const { items } = allAtOnce(measureItems(matrix, rated));
    expect(items.map(({ source }) => source)).toEqual([
      ...Array(4).fill('rated'),
      ...Array(12).fill('measured'),
    ]);
    expect(items.slice(0, 4).map(({ difficulty }) => difficulty)).toEqual(rated.slice(0, 4));
    expect(items.slice(0, 4).map(({ error, fit }) => [error, fit])).toEqual(
      Array(4).fill([null, null]),
    );
  });
  test('stand on the scale of the ratings: their mean is the mean of their ratings', () => {
    const able = abilities.map((each) => each + 1);
    const { items, abilities: found } = allAtOnce(measureItems(answersOf(able, truth, 4), rated));
    expect(mean(items.map(({ difficulty }) => difficulty))).toBeCloseTo(mean(rated), 6);
    const shift = mean(truth) - mean(rated);
    expect(
      Math.abs(mean(found.map((each) => each?.logits ?? 0)) - (mean(able) - shift)),
    ).toBeLessThan(0.25);
  });
  test('lean on the others when they are few', () => {
    const matrix = answersOf(
      abilities.slice(0, 60),
      truth,
      5,
      (person, item) => item < 3 || person < 29,
    );
    const { items } = allAtOnce(measureItems(matrix, rated));
    expect(items.filter(({ source }) => source === 'measured').length).toBe(3);
    for (let i = 0; i < 3; i += 1)
      expect(Math.abs((items[i]?.difficulty ?? 9) - (truth[i] as number))).toBeLessThan(
        3 * (items[i]?.error ?? 0),
      );
  });
  test('are not measured when nothing else holds the scale', () => {
    const matrix = answersOf(abilities, truth, 6, (_, item) => item < 3);
    expect(
      allAtOnce(measureItems(matrix, rated)).items.every(({ source }) => source === 'rated'),
    ).toBe(true);
    expect(allAtOnce(measureItems({ items: 16, people: [] }, rated)).items.length).toBe(16);
  });
});

describe('forms of the shipped exam drawn by measured difficulty', () => {
  const content = shippedContent();
  const exam = [...content.tracks.values()]
    .flatMap((track) => track.steps)
    .find((step) => step.kind === 'exam');
  if (!exam) throw new Error('no track has an exam');
  const pool = choosePool(content.quizItems, content.quizBanks, exam.quiz);
  const blueprint = defaultBlueprint(pool, exam.quiz.items);
  const rated = pool.map(({ difficulty }) => ratedLogits(difficulty));
  const truth = rated.map((each) => each + 0.5 * normal());
  // every item was put to about 60 people; the easier ones rather to beginners
  const matrix = answersOf(abilities, truth, 7, (person, item, chance) => {
    const beginner = (abilities[person] as number) < 0;
    return chance() < ((truth[item] as number) < mean(truth) === beginner ? 0.25 : 0.05);
  });
  const { items } = allAtOnce(measureItems(matrix, rated));
  const answers = pool.map(
    (_, i) => matrix.people.filter((person) => person.items.includes(i)).length,
  );
  const place = new Map(pool.map(({ id }, i) => [id, i]));
  const trueShares = truth.map((each) => mean(abilities.map((a) => chanceOfRight(a, each))));
  const trueScore = (ids: readonly number[]) => mean(ids.map((i) => trueShares[i] as number));
  const differences = (expected: (i: number) => number) => {
    const scores = Array.from({ length: 60 }, (_, seed) =>
      trueScore(
        drawExamForm(pool, blueprint, {
          seed,
          exposure: new Map(),
          seen: new Set(),
          expected: (item) => expected(place.get(item.id) ?? 0),
        }).map(({ item }) => place.get(item.id) ?? 0),
      ),
    );
    return scores.flatMap((a, i) => scores.slice(i + 1).map((b) => Math.abs(a - b)));
  };
  const measured = differences((i) =>
    expectedCredit(pool[i] as (typeof pool)[number], {
      answers: answers[i] as number,
      meanCredit: expectedShare(items[i]?.difficulty ?? 0),
    }),
  );

  test('differ by less than two points in true expected score, in the mean of all pairs', () => {
    expect(mean(measured)).toBeLessThan(0.02);
  });
  test('are closer than forms drawn by the rating, or by the plain share of right answers', () => {
    const byRating = differences((i) => expectedCredit(pool[i] as (typeof pool)[number]));
    const shares = pool.map((_, i) =>
      mean(matrix.people.flatMap(({ items: of, credits }) => credits[of.indexOf(i)] ?? [])),
    );
    const byShare = differences((i) =>
      expectedCredit(pool[i] as (typeof pool)[number], {
        answers: answers[i] as number,
        meanCredit: shares[i] as number,
      }),
    );
    expect(mean(measured)).toBeLessThan(mean(byRating));
    expect(mean(measured)).toBeLessThan(mean(byShare));
  });
});
