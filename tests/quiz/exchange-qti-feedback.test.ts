import { expect, test } from 'vitest';
import { choices, declared, GREETING, readOne, template, told } from './qti-package';

const modal = (
  identifier: string,
  text: string,
  attributes = 'outcome-identifier="FEEDBACK" show-hide="show"',
) =>
  `<qti-modal-feedback ${attributes} identifier="${identifier}"><qti-content-body><p>${text}</p></qti-content-body></qti-modal-feedback>`;
const sets = (outcome: string, value: string) =>
  `<qti-set-outcome-value identifier="${outcome}"><qti-base-value base-type="identifier">${value}</qti-base-value></qti-set-outcome-value>`;
const RIGHT =
  '<qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>';
const rules = (inside: string) => `<qti-response-processing>${inside}</qti-response-processing>`;
const rightOrWrong = (right: string, wrong: string) =>
  `<qti-response-condition><qti-response-if>${RIGHT}${right}</qti-response-if><qti-response-else>${wrong}</qti-response-else></qti-response-condition>`;
const [YES, NO] = [sets('FEEDBACK', 'yes'), sets('FEEDBACK', 'no')];
const NONE = 'no reason written yet';
const reasons = (read: ReturnType<typeof readOne>) => {
  const [item] = read.items;
  if (item?.kind !== 'single') throw new Error(JSON.stringify(read.problems));
  return [item.reason.en, ...item.options.map((option) => option.reason?.en)];
};
const withRules = (processing: string, feedback: string, body = GREETING.body) =>
  readOne({ ...GREETING, body, after: rules(processing) + feedback });

test('what is told whatever was answered is the reason', () => {
  const read = withRules(sets('FEEDBACK', 'all'), modal('all', 'We called.'));
  expect(reasons(read)).toEqual(['We called.', undefined, undefined, undefined]);
  expect(told(read)).toEqual([]);
});

test('what is told by default is the reason too', () => {
  const read = readOne({
    ...GREETING,
    before:
      '<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"><qti-default-value><qti-value>all</qti-value></qti-default-value></qti-outcome-declaration>',
    after: GREETING.after + modal('all', 'We called.'),
  });
  expect(reasons(read)[0]).toBe('We called.');
});

test('what is told after the right answer stands beside it; after a wrong one, it is told as left out', () => {
  const read = withRules(
    rightOrWrong(YES, NO),
    modal('no', 'Think again.') + modal('yes', 'Yes: we called.'),
  );
  expect(reasons(read)).toEqual([
    expect.stringContaining(NONE),
    'Yes: we called.',
    undefined,
    undefined,
  ]);
  expect(told(read)).toEqual(['feedback-dropped']);
  expect(read.problems.find((one) => one.code === 'feedback-dropped')?.message).toContain(
    '"Think again."',
  );
});

test('what is told when it is not right never becomes the reason', () => {
  const wrong = `<qti-response-condition><qti-response-if><qti-not>${RIGHT}</qti-not>${NO}</qti-response-if></qti-response-condition>`;
  const read = withRules(wrong, modal('no', 'Wrong, you should wait.'));
  expect(reasons(read)).toEqual([expect.stringContaining(NONE), undefined, undefined, undefined]);
  expect(told(read)).toEqual(['feedback-dropped']);
});

test('the same words after right and wrong, set in two steps, are the reason', () => {
  const second = (end: string, id: string) =>
    `<qti-response-condition><qti-response-if><qti-and><qti-match><qti-base-value base-type="identifier">${end}</qti-base-value><qti-variable identifier="BASIC"/></qti-match></qti-and><qti-set-outcome-value identifier="MODAL"><qti-multiple><qti-variable identifier="MODAL"/><qti-base-value base-type="identifier">${id}</qti-base-value></qti-multiple></qti-set-outcome-value></qti-response-if></qti-response-condition>`;
  const read = withRules(
    rightOrWrong(sets('BASIC', 'correct'), sets('BASIC', 'incorrect')) +
      second('correct', 'F1') +
      second('incorrect', 'F2'),
    modal(
      'F1',
      'Who rings,\n speaks.',
      'outcome-identifier="MODAL" show-hide="show" title="Right!"',
    ) +
      modal('F2', 'Who rings, speaks.', 'outcome-identifier="MODAL" show-hide="show" title="Alas"'),
  );
  expect(reasons(read)[0]).toBe('Who rings, speaks.');
  expect(told(read)).toEqual([]);
});

test('as Common Cartridge has it: general, beside choices, for right and wrong, and a hint', () => {
  const beside = (id: string, text: string) =>
    `${text} <qti-feedback-inline outcome-identifier="FEEDBACK" show-hide="show" identifier="${id}">About ${id}</qti-feedback-inline>`;
  const read = readOne({
    ...GREETING,
    body: `<qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>Who speaks?</qti-prompt>${choices(beside('A', 'Clinic'), beside('B', 'Patient'), 'Nobody')}</qti-choice-interaction><qti-info-control title="Hint">You rang.</qti-info-control>`,
    after:
      template('CC2_match.xml') +
      '<qti-modal-feedback outcome-identifier="FEEDBACK" show-hide="hide" identifier="general"> In general </qti-modal-feedback>' +
      modal('correct', 'Well done', 'outcome-identifier="FEEDBACKBASIC" show-hide="show"') +
      modal('incorrect', 'Alas', 'outcome-identifier="FEEDBACKBASIC" show-hide="show"'),
  });
  expect(read.items[0]?.asks.en).toBe('Who speaks?');
  expect(reasons(read)).toEqual(['In general', 'About A', 'About B', undefined]);
  expect(told(read)).toEqual(['feedback-dropped', 'feedback-dropped', 'notes-dropped']);
});

test('modal feedback that follows the choice stands beside it', () => {
  const follows =
    '<qti-set-outcome-value identifier="FEEDBACK"><qti-variable identifier="RESPONSE"/></qti-set-outcome-value>';
  const read = withRules(follows, modal('A', 'Ours.') + modal('C', 'Silence.'));
  expect(reasons(read).slice(1)).toEqual(['Ours.', undefined, 'Silence.']);
  expect(told(read)).toEqual([]);
});

test('feedback for one choice by name stands beside it, and the marks stay', () => {
  const forChoice = (value: string, id: string) =>
    `<qti-response-condition><qti-response-if><qti-and><qti-match><qti-base-value base-type="identifier">${value}</qti-base-value><qti-variable identifier="RESPONSE"/></qti-match></qti-and>${sets('FEEDBACK', id)}</qti-response-if></qti-response-condition>`;
  const read = withRules(
    rightOrWrong(YES, NO) + forChoice('B', 'f2') + forChoice('C', 'f3'),
    modal('yes', 'We rang.') +
      modal('no', 'We rang.') +
      modal('f2', 'Not they.') +
      modal('f3', 'Alas.'),
  );
  expect(reasons(read)).toEqual(['We rang.', undefined, 'Not they.', 'Alas.']);
  expect(told(read)).toEqual([]);
});

test('a solution in the body is no part of the question', () => {
  const block =
    '<qti-feedback-block outcome-identifier="FEEDBACK" identifier="no" show-hide="show"><qti-content-body>It is the clinic.</qti-content-body></qti-feedback-block>';
  const read = withRules(rightOrWrong('', NO), '', GREETING.body + block);
  expect(read.items[0]?.asks.en).toBe('Who speaks first?');
  expect(told(read)).toEqual(['feedback-dropped']);
});

test('between true and false, what is told after the right answer is not told to all', () => {
  const read = readOne({
    declared: declared('single', 'identifier', ['true']),
    body: '<p>We close at six.</p><qti-choice-interaction response-identifier="RESPONSE"><qti-simple-choice identifier="true">True</qti-simple-choice><qti-simple-choice identifier="false">False</qti-simple-choice></qti-choice-interaction>',
    after: rules(rightOrWrong(YES, NO)) + modal('yes', 'Correct') + modal('no', 'Incorrect'),
  });
  expect(read.items).toMatchObject([
    { kind: 'true-false', reason: { en: expect.stringContaining(NONE) } },
  ]);
  expect(told(read)).toEqual(['feedback-dropped', 'feedback-dropped']);
});
