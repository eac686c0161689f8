import { describe, expect, test } from 'vitest';
import { readGift } from '@/lib/quiz/exchange/gift/read-gift';

const read = (text: string) => readGift(text, 'sample.txt');
const codes = (text: string) =>
  read(text).problems.map(({ line, severity, code }) => `${line} ${severity} ${code}`);

describe('GIFT as Moodle writes it', () => {
  test('escaped marks, a category, a title, options with feedback', () => {
    const { items, category, problems } = read(
      [
        '// question: 0  name: Switch category to $course$/top/Front desk',
        '$CATEGORY: $course$/top/Front desk',
        '',
        '// question: 41  name: Greeting [id:greet-1] [tag:phone] [tag:Front desk]',
        '::Greeting\\: first words::[html]<p>What is 1 \\= 1 \\{yes\\} \\#1 a\\~b c\\\\d\\: e?</p>{',
        '\t=Say hello \\& your name#Good.',
        '\t~Say nothing#<p>Silence is <b>rude</b>.</p>',
        '\t~%-50%Say \\~ no \\= no\\nand wait',
        '\t####General words.',
        '}',
      ].join('\r\n'),
    );
    expect(category).toBe('$course$/top/Front desk');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      kind: 'single',
      id: 'greet-1',
      tags: ['phone', 'front-desk'],
      asks: { en: 'What is 1 = 1 {yes} #1 a~b c\\d: e?' },
      reason: { en: 'General words.' },
      options: [
        { text: { en: 'Say hello \\& your name' }, right: true, reason: { en: 'Good.' } },
        { text: { en: 'Say nothing' }, right: false, reason: { en: 'Silence is rude.' } },
        { text: { en: 'Say ~ no = no\nand wait' }, right: false },
      ],
    });
    expect(problems.map(({ code, line, id }) => `${line} ${id} ${code}`)).toEqual([
      '5 greet-1 title-dropped',
      '5 greet-1 credit-changed',
      '5 greet-1 one-language',
      '5 greet-1 markup-dropped',
      '5 greet-1 filled-in',
    ]);
  });
  test('several right options with our own shares, and with others', () => {
    const options = (a: number, b: number) =>
      `::m::Which?{\n~%${a}%one\n~%${a}%two\n~%${b}%three\n~%${b}%four\n}`;
    expect(read(options(50, -50)).items[0]).toMatchObject({ kind: 'multiple', id: 'm' });
    expect(codes(options(50, -50))).not.toContain('1 changed credit-changed');
    expect(codes(options(50, -100))).toContain('1 changed credit-changed');
  });
  test.each([
    ['#3:2', 3, 2],
    ['#1..5', 3, 2],
    ['#0.1..0.5', 0.3, 0.2],
    ['#\n\t=%100%1822:0#Right\n', 1822, 0],
    ['#=24', 24, 0],
  ])('the number {%s}', (answers, value, tolerance) => {
    expect(read(`How many?{${answers}}`).items[0]).toMatchObject({
      kind: 'numeric',
      value,
      tolerance,
    });
  });
  test('a number with several accepted values is refused by name', () => {
    expect(codes('When?{#=1822:0 =%50%1822:2}')).toEqual(['1 refused several-answers']);
    expect(codes('When?{#a lot}')).toEqual(['1 refused not-a-number']);
  });
  test('true and false, with feedback for wrong and right', () => {
    const [yes, no] = read('::a::Yes.{T}\n\n::b::No.{FALSE#Wrong.#Right.####Because.}').items;
    expect(yes).toMatchObject({ kind: 'true-false', right: true });
    expect(no).toMatchObject({ kind: 'true-false', right: false, reason: { en: 'Because.' } });
    expect(codes('::b::No.{FALSE#Wrong.#Right.}')).toContain('1 changed feedback-dropped');
  });
  test('matching with a wording that fits nothing', () => {
    const { items } = read(
      '::match::[html]Match.{\n\t=[html]cat -> fish\n\t=[plain]cow -> grass\n\t=dog -> bone\n\t= -> stone\n}',
    );
    expect(items[0]).toMatchObject({
      kind: 'match',
      pairs: [
        { situation: { en: 'cat' }, wording: { en: 'fish' } },
        { situation: { en: 'cow' }, wording: { en: 'grass' } },
        { situation: { en: 'dog' }, wording: { en: 'bone' } },
      ],
      others: [{ en: 'stone' }],
    });
  });
  test('a missing word, both languages in plain text, a comment in the middle', () => {
    const { items } = read(
      '::gap::电话 // The call is {\n~red\n// no question\n~blue\n=green\n} today.',
    );
    expect(items[0]).toMatchObject({
      asks: { zh: '电话', en: 'The call is _____ today.' },
      options: [{}, {}, { right: true }],
    });
  });
  test('kinds that a bank does not have are refused with their line', () => {
    const text =
      'A description.\n\nTell me.{}\n\nWho?{=nobody =%50%no one#nearly}\n\nTwo {a} {b}\n\nOpen {=a\n\n::x::Two?{=a ~b}';
    expect(codes(text).filter((one) => one.includes('refused'))).toEqual([
      '1 refused no-question',
      '3 refused open-answer',
      '5 refused typed-words',
      '7 refused unbalanced-braces',
      '9 refused unbalanced-braces',
      '11 refused too-few-choices',
    ]);
  });
  test.each([
    ['{=a ~b}', 'too-few-choices', { have: 2, need: 3 }],
    ['{=a ~b ~c ~d ~e ~f ~g}', 'too-many-choices', { have: 7, need: 6 }],
    ['{=a =b ~c}', 'not-one-right', { have: 2, need: 1 }],
    ['{~%100%a ~%-100%b ~%-100%c}', 'too-few-choices', { have: 3, need: 4 }],
    ['{~%100%a ~%0%b ~%0%c ~%0%d}', 'not-several-right', { have: 1, need: 2 }],
    ['{=a->1 =b->2}', 'too-few-choices', { have: 2, need: 3 }],
  ])('choices %s are refused as %s, with both numbers', (answers, code, counts) => {
    const { items, problems } = read(`::x::Which?${answers}`);
    expect(items).toEqual([]);
    expect(problems.filter((each) => each.severity === 'refused')).toMatchObject([
      { code, counts },
    ]);
  });
  test.each([
    ['{=对#可以 ~错}', true, '可以'],
    ['{=False#Never. ~True}', false, 'Never.'],
    ['{~是 =不是。####总的理由}', false, '总的理由'],
  ])('two options that say yes and no, %s, are true or false', (answers, right, reason) => {
    const { items, problems } = read(`::x::Which?${answers}`);
    expect(items[0]).toMatchObject({ kind: 'true-false', right, reason: { zh: reason } });
    expect(problems.map(({ code }) => code)).toContain('made-true-false');
  });
  test('an id that stands twice is refused the second time', () => {
    const once = '// [id:same]\n::q::True?{T}\n\n';
    expect(read(once + once).items).toHaveLength(1);
    expect(codes(once + once)).toContain('5 refused id-twice');
  });
});
