import { describe, expect, test } from 'vitest';
import { QuizItem } from '@/lib/model/quiz';
import type { FormItem } from '@/lib/quiz/form-item';
import { markAnswer } from '@/lib/quiz/mark-answer';
import { rightAnswer } from '@/lib/quiz/right-answer';

const base = {
  covers: ['ru-call-hours'],
  tags: ['time'],
  difficulty: 1,
  asks: '问 // Q',
  reason: '因 // R',
  source: '书 // S',
};
const form = (kind: object, shown: number[]): FormItem => ({
  item: QuizItem.parse({ id: 'an-item', ...base, ...kind }),
  shown,
});
const single = form(
  {
    kind: 'single',
    options: [{ text: '甲 // a', right: true }, { text: '乙 // b' }, { text: '丙 // c' }],
  },
  [2, 0, 1],
);
const multiple = form(
  {
    kind: 'multiple',
    options: [
      { text: '甲 // a', right: true },
      { text: '乙 // b', right: true },
      { text: '丙 // c' },
      { text: '丁 // d' },
    ],
  },
  [3, 1, 0, 2],
);
const order = form({ kind: 'order', steps: ['一 // 1', '二 // 2', '三 // 3'] }, [2, 0, 1]);
const trueFalse = form({ kind: 'true-false', right: false }, []);

const credit = (item: FormItem, answer: Parameters<typeof markAnswer>[1]) => {
  const marked = markAnswer(item, answer);
  return marked.ok ? marked.credit : marked.code;
};

describe('marking', () => {
  test.each([single, multiple, order, trueFalse])('gives the right answer full credit', (item) => {
    expect(credit(item, rightAnswer(item))).toBe(1);
  });
  test('a single answer is all or nothing, in the order as shown', () => {
    expect(credit(single, { kind: 'single', option: 1 })).toBe(1);
    expect(credit(single, { kind: 'single', option: 0 })).toBe(0);
  });
  test.each([
    [[1, 2], 1],
    [[1], 0.5],
    [[1, 2, 0], 0.5],
    [[1, 0], 0],
    [[0, 1, 2, 3], 0],
    [[], 0],
  ])('several answers %j earn %d: hits less misses', (options, expected) => {
    expect(credit(multiple, { kind: 'multiple', options })).toBe(expected);
  });
  test.each([
    [[1, 2, 0], 1],
    [[2, 1, 0], 1 / 3],
    [[0, 2, 1], 0],
  ])('an order %j earns %d: pairs kept, chance is nothing', (given, expected) => {
    expect(credit(order, { kind: 'order', order: given })).toBeCloseTo(expected);
  });
  test('true and false', () => {
    expect(credit(trueFalse, { kind: 'true-false', value: false })).toBe(1);
    expect(credit(trueFalse, { kind: 'true-false', value: true })).toBe(0);
  });
  test.each([
    ['of another kind', single, { kind: 'true-false', value: true }],
    ['out of range', single, { kind: 'single', option: 3 }],
    ['an index twice', multiple, { kind: 'multiple', options: [1, 1] }],
    ['a step missing', order, { kind: 'order', order: [0, 1] }],
  ] as const)('refuses an answer with %s', (_, item, answer) => {
    expect(credit(item, answer as Parameters<typeof markAnswer>[1])).toBe('bad-answer');
  });
});
