import type { ExchangeField } from '@/lib/model/exchange-view';

/** Why something in a file could not be taken as it stands. */
export const EXCHANGE_CODES = [
  'file-too-large',
  'not-text',
  'not-a-package',
  'xml-alone',
  'unsafe-path',
  'not-xml',
  'declares-entities',
  'unbalanced-braces',
  'older-qti',
  'no-question',
  'not-listed',
  'kind-not-carried',
  'open-answer',
  'typed-words',
  'on-a-picture',
  'not-a-call',
  'several-questions',
  'adaptive',
  'random-values',
  'needs-passage',
  'needs-formula',
  'not-an-item',
  'field-amiss',
  'no-arrow',
  'places-amiss',
  'no-key',
  'no-words',
  'not-one-each',
  'too-few-choices',
  'too-many-choices',
  'not-one-right',
  'not-several-right',
  'made-true-false',
  'id-twice',
  'several-answers',
  'not-a-number',
  'other-tolerance',
  'one-language',
  'markup-dropped',
  'tag-dropped',
  'media-dropped',
  'notes-dropped',
  'feedback-dropped',
  'credit-changed',
  'place-not-kept',
  'category-dropped',
  'title-dropped',
  'filled-in',
] as const;
export type ExchangeCode = (typeof EXCHANGE_CODES)[number];

/** What a code speaks of, so that it can be said in any language. */
export interface ExchangeParticulars {
  /** How many there are and how many it takes, where the code speaks of numbers. */
  counts?: { have: number; need: number };
  /** The file's own words that it is about: an id, a tag, a feedback that is left out, the name of a file in a package. */
  words?: readonly string[];
  /** The fields of an item that it is about. */
  fields?: readonly ExchangeField[];
}

/**
 * Something about an imported file that somebody must know. `refused`: that question (or the whole file) was not taken;
 * `changed`: it was taken, and the message says what is different from the file. `line` counts from 1; 0 is the whole file.
 */
export interface ExchangeProblem extends ExchangeParticulars {
  severity: 'refused' | 'changed';
  code: ExchangeCode;
  file: string;
  line: number;
  id: string | null;
  /** The same in English, for the command line. */
  message: string;
}
