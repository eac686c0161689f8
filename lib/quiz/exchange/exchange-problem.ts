/** Why something in a file could not be taken as it stands. */
export type ExchangeCode =
  | 'file-too-large'
  | 'not-text'
  | 'not-a-package'
  | 'xml-alone'
  | 'unsafe-path'
  | 'not-xml'
  | 'declares-entities'
  | 'unbalanced-braces'
  | 'older-qti'
  | 'no-question'
  | 'not-listed'
  | 'kind-not-carried'
  | 'open-answer'
  | 'typed-words'
  | 'on-a-picture'
  | 'not-a-call'
  | 'several-questions'
  | 'adaptive'
  | 'random-values'
  | 'needs-passage'
  | 'needs-formula'
  | 'not-an-item'
  | 'no-key'
  | 'no-words'
  | 'not-one-each'
  | 'too-few-choices'
  | 'too-many-choices'
  | 'not-one-right'
  | 'not-several-right'
  | 'made-true-false'
  | 'id-twice'
  | 'several-answers'
  | 'not-a-number'
  | 'other-tolerance'
  | 'one-language'
  | 'markup-dropped'
  | 'media-dropped'
  | 'notes-dropped'
  | 'feedback-dropped'
  | 'credit-changed'
  | 'place-not-kept'
  | 'category-dropped'
  | 'title-dropped'
  | 'filled-in';

/**
 * Something about an imported file that somebody must know. `refused`: that question (or the whole file) was not taken;
 * `changed`: it was taken, and the message says what is different from the file. `line` counts from 1; 0 is the whole file.
 */
export interface ExchangeProblem {
  severity: 'refused' | 'changed';
  code: ExchangeCode;
  file: string;
  line: number;
  id: string | null;
  message: string;
  /** How many there are and how many it takes, where the code speaks of numbers. */
  counts?: { have: number; need: number };
}
