import { describe, expect, test } from 'vitest';
import { choices, declared, GREETING, readOne, template, told } from './qti-package';

const single = (texts: string[], attributes = '') =>
  `<qti-choice-interaction response-identifier="RESPONSE" ${attributes}><qti-prompt>What first?</qti-prompt>${choices(...texts)}</qti-choice-interaction>`;
const FOUR = ['Say the name', 'Ask the name', 'Hang up', 'Stay silent'];
const mapping = (attributes: string, entries: [string, number][]) =>
  `<qti-mapping ${attributes}>${entries.map(([key, value]) => `<qti-map-entry map-key="${key}" mapped-value="${value}"/>`).join('')}</qti-mapping>`;

describe('choices', () => {
  test('one of three by the template of the right answer', () => {
    const read = readOne(GREETING);
    expect(read.items).toMatchObject([
      {
        kind: 'single',
        id: 'clinic-1',
        asks: { en: 'Who speaks first?' },
        options: [{ text: { en: 'The clinic' }, right: true }, { right: false }, { right: false }],
      },
    ]);
    expect(told(read)).toEqual([]);
  });
  test('several by a mapping like ours, on another scale', () => {
    const read = readOne({
      declared: declared(
        'multiple',
        'identifier',
        ['A', 'B'],
        mapping('lower-bound="0" upper-bound="2" default-value="-1"', [
          ['A', 1],
          ['B', 1],
        ]),
      ),
      body: single(FOUR, 'max-choices="0" shuffle="true"'),
      after: template('map_response.xml'),
    });
    expect(read.items).toMatchObject([
      { kind: 'multiple', options: [{ right: true }, { right: true }, { right: false }, {}] },
    ]);
    expect(told(read)).toEqual([]);
  });
  test.each([
    ['all or nothing', '', 'match_correct'],
    [
      'nothing taken away',
      mapping('lower-bound="0" default-value="0"', [
        ['A', 1],
        ['B', 1],
      ]),
      'map_response',
    ],
    [
      'unnamed ones cost more',
      mapping('lower-bound="0" default-value="-2"', [
        ['A', 1],
        ['B', 1],
      ]),
      'map_response',
    ],
    [
      'one right worth more',
      mapping('lower-bound="0" default-value="-1"', [
        ['A', 2],
        ['B', 1],
      ]),
      'map_response',
    ],
    [
      'a bound under the sum',
      mapping('lower-bound="0" upper-bound="1" default-value="-1"', [
        ['A', 1],
        ['B', 1],
      ]),
      'map_response',
    ],
    [
      'below nothing',
      mapping('default-value="-1"', [
        ['A', 1],
        ['B', 1],
      ]),
      'map_response',
    ],
  ])('several, %s: the marks differ, and it is told', (_, more, name) => {
    const read = readOne({
      declared: declared('multiple', 'identifier', ['A', 'B'], more),
      body: single(FOUR, 'max-choices="2"'),
      after: template(name),
    });
    expect(told(read)).toEqual(['credit-changed']);
  });
  test('a mapping alone says what is right', () => {
    const read = readOne({
      declared: declared(
        'single',
        'identifier',
        [],
        mapping('default-value="0"', [
          ['A', 0.5],
          ['B', 1],
        ]),
      ),
      body: single(FOUR, 'max-choices="1"'),
      after: template('map_response'),
    });
    expect(read.items).toMatchObject([
      { kind: 'single', options: [{ right: false }, { right: true }, {}, {}] },
    ]);
    expect(told(read)).toEqual(['credit-changed']);
  });
  test('rules that name a choice of their own are other marks', () => {
    const read = readOne({
      ...GREETING,
      after:
        '<qti-response-processing><qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-base-value base-type="identifier">B</qti-base-value></qti-match><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">0.5</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition></qti-response-processing>',
    });
    expect(told(read)).toEqual(['credit-changed']);
  });
  test('declared for several, asked for one, one right: a choice of one', () => {
    const read = readOne({
      declared: declared('multiple', 'identifier', ['A']),
      body: single(FOUR, 'max-choices="1"'),
      after: template('match_correct'),
    });
    expect(read.items).toMatchObject([{ kind: 'single' }]);
  });
  test('a choice in the line leaves a gap in the sentence', () => {
    const inline = ['morning', 'night', 'whatever']
      .map((word, i) => `<qti-inline-choice identifier="${'ABC'[i]}">${word}</qti-inline-choice>`)
      .join('');
    const read = readOne({
      ...GREETING,
      body: `<blockquote><p>Good <qti-inline-choice-interaction response-identifier="RESPONSE" shuffle="false">${inline}</qti-inline-choice-interaction>, this is<br/>the clinic.</p></blockquote>`,
    });
    expect(read.items).toMatchObject([
      {
        kind: 'single',
        asks: { en: 'Good _____, this is the clinic.' },
        options: [{ text: { en: 'morning' } }, {}, {}],
      },
    ]);
  });
  test('choices that keep their place among others that move', () => {
    const read = readOne({
      ...GREETING,
      body: `<p>Who?</p><qti-choice-interaction response-identifier="RESPONSE" shuffle="true">${choices('One', 'Two')}<qti-simple-choice identifier="C" fixed="true">All of them</qti-simple-choice></qti-choice-interaction>`,
    });
    expect(told(read)).toEqual(['place-not-kept']);
  });
});

describe('true and false', () => {
  const body = (yes: string, no: string) =>
    `<qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>The clinic opens at eight.</qti-prompt><qti-simple-choice identifier="true" fixed="true">${yes} </qti-simple-choice><qti-simple-choice identifier="false" fixed="true">${no}</qti-simple-choice></qti-choice-interaction>`;
  const key = {
    declared: declared('single', 'identifier', ['false']),
    after: template('match_correct'),
  };
  test('by its identifiers', () => {
    const read = readOne({ ...key, body: body('True', 'False') });
    expect(read.items).toMatchObject([{ kind: 'true-false', right: false }]);
    expect(told(read)).toEqual([]);
  });
  test('with words of its own, which are told', () => {
    const read = readOne({ ...key, body: body('I agree', 'I object') });
    expect(read.items).toMatchObject([{ kind: 'true-false', right: false }]);
    expect(told(read)).toEqual(['made-true-false']);
  });
});

describe('order, pairs and numbers', () => {
  const order = (attributes = '') =>
    `<div dir="rtl"><qti-order-interaction response-identifier="RESPONSE"><qti-prompt><p>Put the call in order.</p></qti-prompt><qti-simple-choice identifier="A" ${attributes}>Thank</qti-simple-choice><qti-simple-choice identifier="B">Greet</qti-simple-choice><qti-simple-choice identifier="C">Ask</qti-simple-choice></qti-order-interaction></div>`;
  test('an order is put as its key says, and marked otherwise', () => {
    const read = readOne({
      declared: declared('ordered', 'identifier', ['B', 'C', 'A']),
      body: order(),
      after: template('match_correct.xml'),
    });
    expect(read.items).toMatchObject([
      { kind: 'order', steps: [{ en: 'Greet' }, { en: 'Ask' }, { en: 'Thank' }] },
    ]);
    expect(told(read)).toEqual(['credit-changed']);
  });
  test('a step that stands fixed is told', () => {
    const read = readOne({
      declared: declared('ordered', 'identifier', ['B', 'C', 'A']),
      body: order('fixed="true"'),
    });
    expect(told(read)).toEqual(['credit-changed', 'place-not-kept']);
  });

  const side = (letter: string, texts: string[]) =>
    `<qti-simple-match-set>${texts.map((text, i) => `<qti-simple-associable-choice identifier="${letter}${i}" match-max="1">${text}</qti-simple-associable-choice>`).join('')}</qti-simple-match-set>`;
  const pairs = `<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="3"><qti-prompt>Match.</qti-prompt>${side('s', ['Pain', 'Late', 'Lost'])}${side('w', ['Find the way', 'Ask where', 'New time', 'Goodbye'])}</qti-match-interaction>`;
  const KEY = ['s0 w1', 's1  w2', '\n s2 w0'];
  test('pairs that each earn the same share come in as they are', () => {
    const entries: [string, number][] = [
      ['s0 w1', 1],
      ['s1 w2', 1],
      ['s2 w0', 1],
    ];
    const read = readOne({
      declared: declared('multiple', 'directedPair', KEY, mapping('default-value="0"', entries)),
      body: pairs,
      after: template('map_response.xml'),
    });
    expect(read.items).toMatchObject([
      {
        kind: 'match',
        pairs: [
          { situation: { en: 'Pain' }, wording: { en: 'Ask where' } },
          { situation: { en: 'Late' }, wording: { en: 'New time' } },
          { situation: { en: 'Lost' }, wording: { en: 'Find the way' } },
        ],
        others: [{ en: 'Goodbye' }],
      },
    ]);
    expect(told(read)).toEqual([]);
  });
  test('pairs all or nothing, or with shares of their own, are told', () => {
    const all = readOne({
      declared: declared('multiple', 'directedPair', KEY),
      body: pairs,
      after: template('match_correct'),
    });
    const shares = mapping('default-value="0"', [
      ['s0 w1', 2],
      ['s1 w2', 1],
      ['s2 w0', 1],
    ]);
    const own = readOne({
      declared: declared('multiple', 'directedPair', KEY, shares),
      body: pairs,
      after: template('map_response'),
    });
    expect([told(all), told(own)]).toEqual([['credit-changed'], ['credit-changed']]);
  });

  const number = (base: string, value: string, equal: string) =>
    readOne({
      declared: declared('single', base, [value]),
      body: '<p>Ring after <qti-text-entry-interaction response-identifier="RESPONSE" expected-length="3"/> days.</p>',
      after: `<qti-response-processing><qti-response-condition><qti-response-if>${equal}<qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-equal></qti-response-if></qti-response-condition></qti-response-processing>`,
    });
  test.each([
    ['integer', '7', '<qti-equal tolerance-mode="exact">', 7, 0],
    ['float', '7.0', '<qti-equal tolerance-mode="absolute" tolerance="1">', 7, 1],
    ['float', '2.5', '<qti-equal tolerance-mode="absolute" tolerance="0.5 0.5">', 2.5, 0.5],
  ])('the %s %s by %s', (base, value, equal, is, tolerance) => {
    const read = number(base, value, equal);
    expect(read.items).toMatchObject([
      { kind: 'numeric', asks: { en: 'Ring after _____ days.' }, value: is, tolerance },
    ]);
    expect(told(read)).toEqual([]);
  });
});
