import { expect, test } from 'vitest';
import { choices, declared, GREETING, readOne, template, told } from './qti-package';

const OPTIONS = `<qti-choice-interaction response-identifier="RESPONSE" max-choices="1">${choices('One', 'Two', 'Three')}</qti-choice-interaction>`;
const asked = (html: string, more = '') => {
  const read = readOne({ ...GREETING, body: html + OPTIONS + more });
  return { asks: read.items[0]?.asks, told: told(read) };
};
const line = (text: string) => ({ zh: text, en: text });

test.each([
  ['<p>Look <b>here</b>,<i>now</i>.</p>', 'Look here,now.', ['markup-dropped']],
  [
    '<ul><li>one</li><li>two</li></ul><p>Which?<br/>Choose.</p>',
    'one two Which? Choose.',
    ['markup-dropped'],
  ],
  ['<table><tr><td>8</td><td>9</td></tr></table>', '8 9', ['markup-dropped']],
  [
    '<div class="qti-layout-row"><div><p>Left</p></div><div><p>right?</p></div></div>',
    'Left right?',
    [],
  ],
  [
    '<p>问<ruby><rb>诊</rb><rp>(</rp><rt>zhěn</rt><rp>)</rp></ruby>吗</p>',
    '问诊（zhěn）吗',
    ['markup-dropped'],
  ],
  [
    '<p>See <img src="a.png" alt="the door plan"/> first.</p>',
    'See [the door plan] first.',
    ['media-dropped'],
  ],
  ['<p>Hear <audio src="a.mp3"/> it.</p>', 'Hear it.', ['media-dropped']],
  ['<p>x &#8212; y &amp; z<![CDATA[ <w>]]></p><!-- aside -->', 'x — y & z <w>', []],
  [
    '<p>Dose <math xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>a</mi> <mo>=</mo> <mn>2</mn></mrow></math>?</p>',
    'Dose a=2 ?',
    ['markup-dropped'],
  ],
  [
    '<p>Is <m:math alttext="a squared"><m:msup><m:mi>a</m:mi><m:mn>2</m:mn></m:msup></m:math> it?</p>',
    'Is a squared it?',
    ['markup-dropped'],
  ],
])('%s is asked as %s', (html, text, problems) => {
  expect(asked(html)).toEqual({ asks: line(text), told: problems });
});

test('two languages side by side, in elements of any kind', () => {
  expect(asked('<p xml:lang="zh-Hans">谁先说？</p><p lang="en-GB">Who <b>first</b>?</p>')).toEqual({
    asks: { zh: '谁先说？', en: 'Who first?' },
    told: ['markup-dropped'],
  });
});

test('words in two languages inside a text do not push the text out', () => {
  const text = 'The word 您好 means hello here.';
  expect(
    asked(
      '<p>The word <span xml:lang="zh">您好</span> means <span xml:lang="en">hello</span> here.</p>',
    ).asks,
  ).toEqual(line(text));
});

test('rubrics for others are told, those for the one who answers belong to the question', () => {
  const rubric = (view: string, text: string) =>
    `<qti-rubric-block view="${view}" use="instructions"><qti-stylesheet href="r.css" type="text/css"/><qti-content-body><p>${text}</p></qti-content-body></qti-rubric-block>`;
  const read = asked(
    `${rubric('scorer', 'Give one.')}${rubric('candidate', 'Take one.')}<p>Who?</p>`,
    rubric('proctor tutor', 'Quiet.'),
  );
  expect(read).toEqual({ asks: line('Take one. Who?'), told: ['notes-dropped', 'markup-dropped'] });
});

test('a hint behind a button, a glossary and a calculator are told', () => {
  const hint =
    '<p><qti-end-attempt-interaction response-identifier="HINT" title="Show a hint"/></p>';
  const read = readOne({
    ...GREETING,
    before:
      '<qti-companion-materials-info><qti-calculator><qti-calculator-type>basic</qti-calculator-type></qti-calculator></qti-companion-materials-info><qti-stylesheet href="a.css" type="text/css"/>',
    body: `<p><span data-catalog-idref="c">Who</span> speaks?</p>${OPTIONS}${hint}`,
    after: `<qti-catalog-info><qti-catalog id="c"><qti-card support="glossary-on-screen"><qti-html-content>Person</qti-html-content></qti-card></qti-catalog></qti-catalog-info>${template('match_correct')}`,
  });
  expect(read.items[0]?.asks).toEqual(line('Who speaks?'));
  expect(told(read)).toEqual(['notes-dropped']);
  expect(read.problems.find((one) => one.code === 'notes-dropped')?.message).toBe(
    'left out: "Show a hint", "qti-catalog-info", "qti-companion-materials-info"',
  );
});

test('prefixes, other declarations and language marks of the item change nothing', () => {
  const read = readOne({
    ...GREETING,
    declared: `${declared('single', 'identifier', ['A'])}<qti-response-declaration identifier="RESPONSE1" cardinality="single" base-type="string"/>`,
    attributes: 'adaptive="false" xml:lang="de" tool-name="x" data-x="1"',
  });
  expect(read.items).toHaveLength(1);
  expect(told(read)).toEqual([]);
});
