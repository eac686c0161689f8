import { describe, expect, test } from 'vitest';
import en from '@/app/_messages/en/exchange.json';
import zh from '@/app/_messages/zh-CN/exchange.json';
import { EXCHANGE_FIELDS } from '@/lib/model/exchange-view';
import { EXCHANGE_CODES } from '@/lib/quiz/exchange/exchange-problem';
import { choices, declared, GREETING, readOne, template, type Written } from './qti-package';

const asking = (name: string, inside = '', attributes = '') =>
  `<p>What now?</p><qti-${name}-interaction response-identifier="RESPONSE" ${attributes}>${inside}</qti-${name}-interaction>`;
const key = (base: string, ...values: string[]) => declared('single', base, values);
const set = (letter: string, ...texts: string[]) =>
  `<qti-simple-match-set>${texts.map((text, i) => `<qti-simple-associable-choice identifier="${letter}${i}" match-max="4">${text}</qti-simple-associable-choice>`).join('')}</qti-simple-match-set>`;
const FORMULA =
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><msup><mi>a</mi><mn>2</mn></msup><annotation encoding="LaTeX">a^2</annotation></semantics></math>';
const equal = (attributes: string) =>
  `<qti-response-processing><qti-response-condition><qti-response-if><qti-equal ${attributes}><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-equal></qti-response-if></qti-response-condition></qti-response-processing>`;
const number = (attributes: string): Written => ({
  declared: key('float', '7'),
  body: asking('text-entry'),
  after: equal(attributes),
});
const pairs = (...values: string[]): Written => ({
  declared: declared('multiple', 'directedPair', values),
  body: asking('match', set('s', 'Pain', 'Fever', 'Lost') + set('w', 'Call', 'Wait', 'Come')),
});
const choice = (...texts: string[]): Written => ({
  ...GREETING,
  body: asking('choice', choices(...texts)),
});

const REFUSED: [string, string, Written][] = [
  ['an essay', 'open-answer', { declared: key('string'), body: asking('extended-text') }],
  ['an upload', 'open-answer', { declared: key('file'), body: asking('upload') }],
  ['a drawing', 'open-answer', { declared: key('file'), body: asking('drawing') }],
  [
    'a missing word',
    'typed-words',
    { declared: key('string', 'clinic'), body: asking('text-entry') },
  ],
  ['a spot', 'on-a-picture', { declared: key('identifier', 'A'), body: asking('hotspot') }],
  [
    'an order on a map',
    'on-a-picture',
    { declared: declared('ordered', 'identifier', ['A']), body: asking('graphic-order') },
  ],
  ['a point', 'on-a-picture', { declared: key('point', '3 4'), body: asking('select-point') }],
  [
    'gaps to fill',
    'kind-not-carried',
    { declared: declared('multiple', 'directedPair', ['A G']), body: asking('gap-match') },
  ],
  [
    'partners',
    'kind-not-carried',
    { declared: declared('multiple', 'pair', ['A B']), body: asking('associate') },
  ],
  [
    'a slider',
    'kind-not-carried',
    { declared: key('integer', '70'), body: asking('slider', '', 'lower-bound="0"') },
  ],
  [
    'a custom one',
    'kind-not-carried',
    { declared: key('string', 'x'), body: asking('portable-custom') },
  ],
  [
    'marked words of a text',
    'not-a-call',
    {
      declared: key('identifier', 'B'),
      body: asking(
        'hottext',
        '<p>He <qti-hottext identifier="A">has</qti-hottext> <qti-hottext identifier="B">went</qti-hottext>.</p>',
      ),
    },
  ],
  [
    'two questions in one',
    'several-questions',
    { ...GREETING, body: GREETING.body + asking('text-entry') },
  ],
  ['an adaptive item', 'adaptive', { ...GREETING, attributes: 'adaptive="true"' }],
  [
    'a drawn number',
    'random-values',
    {
      ...GREETING,
      before: '<qti-template-declaration identifier="N" cardinality="single" base-type="integer"/>',
    },
  ],
  [
    'a printed variable',
    'random-values',
    {
      ...GREETING,
      body: `<p>Ring <qti-printed-variable identifier="N"/> times?</p>${GREETING.body}`,
    },
  ],
  [
    'a passage',
    'needs-passage',
    {
      ...GREETING,
      before: '<qti-assessment-stimulus-ref identifier="S" href="../passages/day.xml"/>',
    },
  ],
  [
    'a power in the question',
    'needs-formula',
    { ...GREETING, body: `<p>${FORMULA}</p>${GREETING.body}` },
  ],
  ['a power in a choice', 'needs-formula', choice('One', FORMULA, 'Three')],
  ['no key', 'no-key', { ...GREETING, declared: key('identifier') }],
  [
    'a key in the rules only',
    'no-key',
    { declared: key('float'), body: asking('text-entry'), after: equal('') },
  ],
  ['a key that is no choice', 'no-key', { ...GREETING, declared: key('identifier', 'Z') }],
  [
    'another response',
    'no-key',
    { ...GREETING, declared: key('identifier', 'A').replace('"RESPONSE"', '"OTHER"') },
  ],
  [
    'an order of some steps',
    'no-key',
    {
      declared: declared('ordered', 'identifier', ['A', 'B']),
      body: asking('order', choices('One', 'Two', 'Three')),
    },
  ],
  ['a choice without words', 'no-words', choice('One', '<img src="a.png"/>', 'Three')],
  [
    'a question without words',
    'no-words',
    { ...GREETING, body: GREETING.body.replace(/<p>.*<\/p>/, '') },
  ],
  ['two with one wording', 'not-one-each', pairs('s0 w0', 's1 w0', 's2 w2')],
  ['one with two wordings', 'not-one-each', pairs('s0 w0', 's0 w1', 's1 w2', 's2 w2')],
  ['one without a wording', 'not-one-each', pairs('s0 w0', 's1 w1')],
  ['two choices', 'too-few-choices', choice('One', 'Two')],
  ['seven choices', 'too-many-choices', choice('1', '2', '3', '4', '5', '6', '7')],
  [
    'one right of several',
    'not-several-right',
    {
      ...choice('One', 'Two', 'Three', 'Four'),
      declared: declared('multiple', 'identifier', ['A']),
    },
  ],
  ['a relative tolerance', 'other-tolerance', number('tolerance-mode="relative" tolerance="5 5"')],
  ['a one-sided tolerance', 'other-tolerance', number('tolerance-mode="absolute" tolerance="0 2"')],
  [
    'an open bound',
    'other-tolerance',
    number('tolerance-mode="absolute" tolerance="2" include-lower-bound="false"'),
  ],
  [
    'a rounded number',
    'other-tolerance',
    { ...number(''), after: equal('').replaceAll('qti-equal', 'qti-equal-rounded') },
  ],
  [
    'a number in words',
    'not-a-number',
    { declared: key('float', 'seven'), body: asking('text-entry') },
  ],
  [
    'two numbers',
    'several-answers',
    { declared: key('float', '7', '8'), body: asking('text-entry') },
  ],
  ['nothing to answer', 'no-question', { body: '<p>Read this.</p>' }],
];

test.each(REFUSED)('%s is refused as %s', (_, code, written) => {
  const { items, problems } = readOne({ after: template('match_correct'), ...written });
  expect(items).toEqual([]);
  expect(problems.filter((one) => one.severity === 'refused')).toMatchObject([
    { code, file: 'items/one.xml', line: expect.any(Number) },
  ]);
});

describe('a reason', () => {
  test.each(EXCHANGE_CODES)('%s has words in both languages', (code) => {
    for (const { code: words } of [zh, en]) expect(words[code].length).toBeGreaterThan(5);
  });
  test.each(EXCHANGE_FIELDS)('the field %s has a name in both languages', (field) => {
    for (const { field: names } of [zh, en]) expect(names[field].length).toBeGreaterThan(1);
  });
});

test('feedback that prints a variable is left out, and the question is taken', () => {
  const feedback =
    '<p><qti-feedback-inline outcome-identifier="FEEDBACK" identifier="no" show-hide="show">Only <qti-printed-variable identifier="N"/> right.</qti-feedback-inline></p>';
  const { items, problems } = readOne({ ...GREETING, body: GREETING.body + feedback });
  expect(items[0]?.asks.en).toBe('Who speaks first?');
  expect(problems.map((one) => one.code)).toContain('feedback-dropped');
});
