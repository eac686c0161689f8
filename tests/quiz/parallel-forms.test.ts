import { describe, expect, test } from 'vitest';
import type { QuizItem } from '@/lib/model/quiz';
import { choosePool } from '@/lib/quiz/choose-pool';
import { defaultBlueprint } from '@/lib/quiz/exam/default-blueprint';
import { drawExamForm } from '@/lib/quiz/exam/draw-exam-form';
import { drawPlacement } from '@/lib/quiz/exam/draw-placement';
import { expectedCredit } from '@/lib/quiz/exam/expected-credit';
import { chanceOfRight } from '@/lib/quiz/rasch/chance-of-right';
import { expectedShare } from '@/lib/quiz/rasch/expected-share';
import { logitsOfShare } from '@/lib/quiz/rasch/logits-of-share';
import { ratedLogits } from '@/lib/quiz/rasch/rated-logits';
import { shippedContent } from '@/tests/support/content';
import { mean, seededNormal } from './simulated-people';

const FORMS = 200;
/** In standard deviations; between the levels that the forms are balanced at, too. */
const ABILITIES = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];
const content = shippedContent();
const exams = [...content.tracks.values()].flatMap((track) =>
  track.steps.flatMap((step) => {
    if (step.kind !== 'exam') return [];
    const pool = choosePool(content.quizItems, content.quizBanks, step.quiz);
    const blueprint = step.quiz.blueprint ?? defaultBlueprint(pool, step.quiz.items);
    return [{ name: `${track.id}/${step.id}`, pool, blueprint, items: step.quiz.items }];
  }),
);
type Exam = (typeof exams)[number];

/** As in a clinic: one sitting after the other, each knowing what was shown in those before. */
function draw({ pool, blueprint }: Exam, expected: (item: QuizItem) => number) {
  const exposure = new Map<string, number>();
  const forms = Array.from({ length: FORMS }, (_, seed) => {
    const form = drawExamForm(pool, blueprint, { seed, exposure, seen: new Set(), expected });
    for (const { item } of form) exposure.set(item.id, (exposure.get(item.id) ?? 0) + 1);
    return form.map(({ item }) => item);
  });
  return { forms, exposure };
}
/** The distance of the easiest form from the hardest, which is the worst pair. */
function worstPair(
  forms: readonly (readonly QuizItem[])[],
  score: (item: QuizItem) => number,
): number {
  const scores = forms.map((form) => mean(form.map((item) => score(item))));
  return Math.max(...scores) - Math.min(...scores);
}
const atEveryAbility = (
  forms: readonly (readonly QuizItem[])[],
  logits: ReadonlyMap<string, number>,
): number =>
  Math.max(
    ...ABILITIES.map((ability) =>
      worstPair(forms, ({ id }) => chanceOfRight(ability, logits.get(id) as number)),
    ),
  );
/** Items harder or easier than rated by 0.4 logits, and what so many answers to each say about them. */
function measured({ pool }: Pick<Exam, 'pool'>, answers: number) {
  const normal = seededNormal(31);
  const truth = new Map(
    pool.map((item) => [item.id, ratedLogits(item.difficulty) + 0.4 * normal()]),
  );
  const figures = new Map(
    pool.map((item) => {
      const share = expectedShare(truth.get(item.id) as number);
      const seen = share + normal() * Math.sqrt((share * (1 - share)) / answers);
      const meanCredit = Math.min(1, Math.max(0, seen));
      return [item.id, expectedCredit(item, { answers, meanCredit })];
    }),
  );
  return { truth, expected: (item: QuizItem) => figures.get(item.id) as number };
}

describe.each(exams)('the forms of the exam $name', (exam) => {
  test('of any two, the worst pair of 200 differs by less than two points in expected score, for weak and for strong', () => {
    const { forms, exposure } = draw(exam, expectedCredit);
    const rated = new Map(exam.pool.map(({ id, difficulty }) => [id, ratedLogits(difficulty)]));
    expect(atEveryAbility(forms, rated)).toBeLessThan(0.02);
    expect(worstPair(forms, expectedCredit)).toBeLessThan(0.02);
    // and nothing was given up for it
    for (const form of forms) {
      expect(new Set(form.map(({ id }) => id)).size).toBe(exam.items);
      expect(form.filter(({ critical }) => critical).length).toBeGreaterThanOrEqual(
        exam.blueprint.critical,
      );
    }
    expect(Math.max(...exposure.values())).toBeLessThanOrEqual(FORMS / 2);
    expect(exposure.size).toBeGreaterThan(exam.pool.length * 0.85);
  });
  test('so do those drawn by figures from 150 answers to each item', () => {
    const { expected } = measured(exam, 150);
    const { forms } = draw(exam, expected);
    const logits = new Map(exam.pool.map((item) => [item.id, logitsOfShare(expected(item))]));
    expect(atEveryAbility(forms, logits)).toBeLessThan(0.02);
  });
});

const placements = [...content.tracks.values()].flatMap(({ id, placement }) =>
  placement ? [{ id, parts: placement.parts }] : [],
);

describe.each(placements)('the forms of the placement test of $id', ({ parts }) => {
  /** The forms of every part: a part is passed or not by itself, so each has to be as hard for everybody. */
  const drawn = (expected: (item: QuizItem) => number) => {
    const exposure = new Map<string, number>();
    const tests = Array.from({ length: FORMS }, (_, seed) => {
      const how = { seed, exposure, seen: new Set<string>(), expected };
      const { items, forms } = drawPlacement(content, parts, how);
      for (const { item } of items) exposure.set(item.id, (exposure.get(item.id) ?? 0) + 1);
      return forms.map(({ positions }) =>
        positions.flatMap((position) => items[position]?.item ?? []),
      );
    });
    return parts.map((part, n) => ({ part, forms: tests.map((test) => test[n] ?? []) }));
  };
  const all = [...content.quizItems.values()];
  test('of any two, the worst pair of 200 differs by less than two points in every part, for weak and for strong', () => {
    const rated = new Map(all.map((item) => [item.id, ratedLogits(item.difficulty)]));
    for (const { part, forms } of drawn(expectedCredit)) {
      expect(atEveryAbility(forms, rated)).toBeLessThan(0.02);
      const pool = choosePool(content.quizItems, content.quizBanks, part);
      const { cells, critical } = defaultBlueprint(pool, part.items);
      // no more red lines than its topics have
      const reachable = cells.reduce((sum, { tags, items }) => {
        const own = pool.filter((item) => item.critical && tags.includes(item.tags[0] as string));
        return sum + Math.min(items, own.length);
      }, 0);
      for (const form of forms) {
        expect(new Set(form.map((item) => item.id)).size).toBe(part.items);
        expect(form.filter((item) => item.critical).length).toBeGreaterThanOrEqual(
          Math.min(critical, reachable),
        );
      }
    }
  });
  test('so do those drawn by figures from 150 answers to each item', () => {
    const { expected } = measured({ pool: all }, 150);
    const logits = new Map(all.map((item) => [item.id, logitsOfShare(expected(item))]));
    for (const { forms } of drawn(expected))
      expect(atEveryAbility(forms, logits)).toBeLessThan(0.02);
  });
});

describe('what the figures do not know yet', () => {
  const [exam] = exams;
  if (!exam) throw new Error('no track has an exam');
  const truly = (answers: number) => {
    const { truth, expected } = measured(exam, answers);
    const { forms } = draw(exam, expected);
    return worstPair(forms, ({ id }) => expectedShare(truth.get(id) as number));
  };
  test('makes the worst pair differ more in truth; it shrinks with the answers, under two points with a thousand', () => {
    const [few, more, many] = [60, 300, 1000].map(truly) as [number, number, number];
    expect(more).toBeLessThan(few);
    expect(many).toBeLessThan(more);
    expect(many).toBeLessThan(0.02);
  });
});
