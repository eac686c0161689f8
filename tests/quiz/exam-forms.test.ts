import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Blueprint } from '@/lib/model/blueprint';
import type { QuizItem } from '@/lib/model/quiz';
import { choosePool } from '@/lib/quiz/choose-pool';
import { cutScore } from '@/lib/quiz/exam/cut-score';
import { defaultBlueprint } from '@/lib/quiz/exam/default-blueprint';
import { drawExamForm, type ExamDraw } from '@/lib/quiz/exam/draw-exam-form';
import { expectedCredit } from '@/lib/quiz/exam/expected-credit';
import { seededNumbers } from '@/lib/quiz/seeded-numbers';
import { shippedContent } from '@/tests/support/content';

const content = shippedContent();
const exam = [...content.tracks.values()]
  .flatMap((track) => track.steps)
  .find((step) => step.kind === 'exam');
if (!exam) throw new Error('no track has an exam');
const pool = choosePool(content.quizItems, content.quizBanks, exam.quiz);
const COUNT = exam.quiz.items;
const blueprint = defaultBlueprint(pool, COUNT);
const draw = (seed: number, more: Partial<ExamDraw> = {}): QuizItem[] =>
  drawExamForm(pool, blueprint, {
    seed,
    exposure: new Map(),
    seen: new Set(),
    expected: (item) => expectedCredit(item),
    ...more,
  }).map(({ item }) => item);
const ids = (items: readonly QuizItem[]) => items.map((item) => item.id);
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const seeds = fc.integer({ min: 0, max: 0xffffffff });

describe('a form of an exam', () => {
  test('holds what the blueprint says: topics, red lines, every item once; the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const form = draw(seed);
        expect(ids(draw(seed))).toEqual(ids(form));
        expect(new Set(ids(form)).size).toBe(COUNT);
        expect(form.filter((item) => item.critical).length).toBeGreaterThanOrEqual(
          blueprint.critical,
        );
        const taken = new Set<string>();
        for (const cell of [...blueprint.cells].sort((a, b) => a.items - b.items)) {
          const fits = form.filter((item) => item.tags.some((tag) => cell.tags.includes(tag)));
          expect(fits.length).toBeGreaterThanOrEqual(cell.items);
          for (const item of fits) taken.add(item.id);
        }
        expect(taken.size).toBe(COUNT);
      }),
      { numRuns: 100 },
    );
  });
  test('keeps to the difficulty of a cell', () => {
    const narrow = Blueprint.parse({ cells: [{ tags: ['red-line'], items: 3, from: 2, to: 3 }] });
    const form = drawExamForm(pool, narrow, {
      seed: 5,
      exposure: new Map(),
      seen: new Set(),
      expected: (item) => expectedCredit(item),
    });
    expect(form.length).toBe(3);
    for (const { item } of form) expect([2, 3]).toContain(item.difficulty);
  });
  test('for a second sitting takes what was not seen, as far as the topics allow', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const first = draw(seed);
      const second = draw(seed + 100, { seen: new Set(ids(first)) });
      const common = ids(second).filter((id) => ids(first).includes(id)).length;
      const unavoidable = blueprint.cells.reduce((sum, cell) => {
        const have = pool.filter((item) => item.tags.some((tag) => cell.tags.includes(tag)));
        return sum + Math.max(0, 2 * cell.items - have.length);
      }, 0);
      expect(common).toBeLessThanOrEqual(unavoidable + COUNT * 0.2);
    }
  });
  test('spreads the exposure: after 100 forms no item was in many more than its share', () => {
    const exposure = new Map<string, number>();
    for (let seed = 0; seed < 100; seed += 1)
      for (const id of ids(draw(seed, { exposure }))) exposure.set(id, (exposure.get(id) ?? 0) + 1);
    const byTopic = new Map<string, number[]>();
    for (const item of pool) {
      const topic = item.tags[0] as string;
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), exposure.get(item.id) ?? 0]);
    }
    expect(Math.max(...exposure.values())).toBeLessThanOrEqual(85);
    expect(exposure.size).toBeGreaterThan(pool.length * 0.8);
  });
});

describe('parallel forms', () => {
  test('differ by less than two points in expected score', () => {
    const scores = Array.from({ length: 300 }, (_, seed) =>
      mean(draw(seed).map((item) => expectedCredit(item))),
    );
    expect(Math.max(...scores) - Math.min(...scores)).toBeLessThan(0.02);
  });

  test('differ by less than two points for simulated examinees, whose items are not quite as hard as rated', () => {
    const chance = seededNumbers(11);
    const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    const logit = (p: number) => Math.log(p / (1 - p));
    // the truth differs from the rating by 0.4 logits; 150 people answered every item before
    const truth = new Map(
      pool.map((item) => [item.id, logit(expectedCredit(item)) + 0.4 * normal()]),
    );
    const solves = (ability: number, id: string) =>
      chance() < 1 / (1 + Math.exp(-(ability + (truth.get(id) ?? 0))));
    const figures = new Map(
      pool.map(({ id }) => {
        const right = Array.from({ length: 150 }, () => solves(0.8 * normal(), id));
        return [id, { answers: 150, meanCredit: mean(right.map(Number)) }];
      }),
    );
    const examinees = Array.from({ length: 400 }, () => 0.8 * normal());
    const forms = Array.from({ length: 40 }, (_, seed) =>
      draw(seed, { expected: (item) => expectedCredit(item, figures.get(item.id)) }),
    );
    // the true expected score of a form: over all examinees, without the luck of single answers
    const scores = forms.map((form) =>
      mean(
        examinees.map((ability) =>
          mean(form.map(({ id }) => 1 / (1 + Math.exp(-(ability + (truth.get(id) ?? 0)))))),
        ),
      ),
    );
    const differences = scores.flatMap((a, i) => scores.slice(i + 1).map((b) => Math.abs(a - b)));
    expect(mean(differences)).toBeLessThan(0.02);
    // drawn without balance they differ more
    const unbalanced = forms.map((_, seed) =>
      mean(
        drawExamForm(pool, blueprint, {
          seed,
          exposure: new Map(),
          seen: new Set(),
          expected: () => 0.75,
        }).map(({ item }) =>
          mean(examinees.map((a) => 1 / (1 + Math.exp(-(a + (truth.get(item.id) ?? 0)))))),
        ),
      ),
    );
    const before = unbalanced.flatMap((a, i) =>
      unbalanced.slice(i + 1).map((b) => Math.abs(a - b)),
    );
    expect(mean(differences)).toBeLessThan(mean(before));
  });
});

describe('the cut score', () => {
  test('is what somebody just good enough earns: harder items lower it, red lines do not', () => {
    expect(cutScore([{ difficulty: 1, critical: false }])).toBe(0.88);
    expect(cutScore([{ difficulty: 5, critical: false }])).toBe(0.5);
    expect(cutScore([{ difficulty: 5, critical: true }])).toBe(0.85);
    expect(cutScore([])).toBe(0);
  });
  test('of the shipped exam is what its track asks for, within five points', () => {
    const cuts = Array.from({ length: 50 }, (_, seed) => cutScore(draw(seed)));
    expect(Math.abs(mean(cuts) - exam.quiz.pass)).toBeLessThan(0.05);
    expect(Math.max(...cuts) - Math.min(...cuts)).toBeLessThan(0.06);
  });
});
