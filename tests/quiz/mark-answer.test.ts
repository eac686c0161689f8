import { describe, expect, test } from 'vitest';
import { MoveId } from '@/lib/model/move-id';
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
const match = form(
  {
    kind: 'match',
    pairs: [
      { situation: '甲 // a', wording: '一 // 1' },
      { situation: '乙 // b', wording: '二 // 2' },
      { situation: '丙 // c', wording: '三 // 3' },
    ],
    others: ['四 // 4'],
  },
  [3, 2, 0, 1],
);
const hotText = form(
  {
    kind: 'hot-text',
    lines: [
      { who: 'patient', text: '贵 // dear' },
      { who: 'agent', parts: ['好 // ok', { text: '包好 // cured', fault: '承诺 // promise' }] },
      { who: 'agent', parts: [{ text: '快来 // hurry', fault: '催 // push' }, '再见 // bye'] },
    ],
  },
  [0, 1, 2, 3],
);
const numeric = form({ kind: 'numeric', value: 3, tolerance: 0.5, unit: '声 // rings' }, []);
const listen = form(
  {
    kind: 'listen',
    says: '疼 // It hurts',
    options: [{ text: '甲 // a' }, { text: '乙 // b', right: true }, { text: '丙 // c' }],
  },
  [1, 0, 2],
);
const fillIn = form(
  {
    kind: 'fill-in',
    patient: '贵 // dear',
    wanted: [['empathize', 'acknowledge'], 'explain-price'],
    refused: ['pressure'],
    samples: ['empathize explain-price // x', 'acknowledge explain-price // y'],
  },
  [],
);

/** Finds the moves whose ids are typed. */
const detect = ({ text }: { text: string }) => {
  const ids = text.split(' ').flatMap((word) => MoveId.safeParse(word).data ?? []);
  return {
    moves: ids.map((id) => ({ id, confidence: 1 })),
    understood: text.startsWith('qwerty') ? 0.1 : 1,
  };
};

const credit = (item: FormItem, answer: Parameters<typeof markAnswer>[1]) => {
  const marked = markAnswer(item, answer, detect);
  return marked.ok ? marked.credit : marked.code;
};

describe('marking', () => {
  test.each([single, multiple, order, trueFalse, match, hotText, numeric, listen, fillIn])(
    'gives the right answer full credit',
    (item) => {
      expect(credit(item, rightAnswer(item))).toBe(1);
    },
  );
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
  test.each([
    [[2, 3, 1], 1],
    [[3, 2, 1], 1 / 3],
    [[2, null, null], 1 / 3],
    [[0, null, null], 0],
    [[null, null, null], 0],
  ])('wordings %j for the situations earn %d: the share that fits', (chosen, expected) => {
    expect(credit(match, { kind: 'match', chosen })).toBeCloseTo(expected);
  });
  test.each([
    [[1, 2], 1],
    [[1], 0.5],
    [[0, 1, 2], 0.5],
    [[0, 1, 2, 3], 0],
    [[], 0],
  ])('marked words %j earn %d: hits less misses', (marked, expected) => {
    expect(credit(hotText, { kind: 'hot-text', marked })).toBe(expected);
  });
  test.each([
    [3, 1],
    [2.5, 1],
    [3.5, 1],
    [3.6, 0],
    [0, 0],
  ])('the number %d earns %d: right within the tolerance', (value, expected) => {
    expect(credit(numeric, { kind: 'numeric', value })).toBe(expected);
  });
  test('a heard line is answered by one choice, in the order as shown', () => {
    expect(credit(listen, { kind: 'listen', option: 0 })).toBe(1);
    expect(credit(listen, { kind: 'listen', option: 1 })).toBe(0);
  });
  test.each([
    ['empathize explain-price', 1],
    ['acknowledge', 0.5],
    ['explain-price wish', 0.5],
    ['empathize explain-price pressure', 0],
    ['empathize explain-price guarantee-cure', 0],
    ['', 0],
    ['qwerty', 0],
  ])(
    'the typed reply “%s” earns %d: wanted moves, unless one is refused or critical',
    (text, expected) => {
      expect(credit(fillIn, { kind: 'fill-in', text })).toBe(expected);
    },
  );
  test('a typed reply tells what was found, what is missing and what should not be there', () => {
    const marked = markAnswer(fillIn, { kind: 'fill-in', text: 'empathize pressure' }, detect);
    expect(marked.ok && marked.judged).toEqual({
      found: ['empathize'],
      missing: [['explain-price']],
      refused: ['pressure'],
      understood: true,
    });
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
    ['a situation missing', match, { kind: 'match', chosen: [0, 1] }],
    ['a wording used twice', match, { kind: 'match', chosen: [0, 0, 1] }],
    ['a wording that is not there', match, { kind: 'match', chosen: [0, 9, null] }],
    ['a part that is not there', hotText, { kind: 'hot-text', marked: [4] }],
  ] as const)('refuses an answer with %s', (_, item, answer) => {
    expect(credit(item, answer as Parameters<typeof markAnswer>[1])).toBe('bad-answer');
  });
});
