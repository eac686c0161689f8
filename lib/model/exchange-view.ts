import type { QuizItem } from './quiz';
import type { Text } from './text';

/** The fields of a question that a file may leave out or get wrong; `answers` is all that one chooses from or types. */
export const EXCHANGE_FIELDS = [
  'id',
  'asks',
  'answers',
  'reason',
  'source',
  'difficulty',
  'tags',
  'covers',
  'policy',
  'says',
  'pace',
  'unit',
] as const;
export type ExchangeField = (typeof EXCHANGE_FIELDS)[number];

/** Something about a file that somebody must know, by code, with what is needed to say it in any language. */
export interface ExchangeNote {
  severity: 'refused' | 'changed';
  code: string;
  file: string;
  line: number; // from 1; 0 is the whole file
  id: string | null;
  /** How many there are and how many it takes, where the code speaks of numbers. */
  counts?: { have: number; need: number };
  /** The file's own words that the code is about. */
  words?: readonly string[];
  fields?: readonly ExchangeField[];
}

/** One question of a file, as it would come in. */
export interface ImportedItem {
  id: string;
  kind: QuizItem['kind'];
  asks: Text;
  /** An item of this id is in the content already: one of the two must be renamed. */
  clashes: boolean;
  notes: ExchangeNote[];
}

/** What a file would bring, before anything is adopted. */
export interface ImportPreview {
  bankId: string;
  clashes: boolean; // a bank of this id exists
  items: ImportedItem[];
  refused: ExchangeNote[]; // questions, or the whole file, that cannot be taken
  changed: ExchangeNote[]; // what was left out of the file and belongs to no question
  /** The bank as a data file; empty when there is nothing to take. */
  yaml: string;
}

/** One bank, and what each format would leave behind. */
export interface ExportableBank {
  id: string;
  title: Text;
  items: number;
  formats: {
    format: 'gift' | 'qti';
    carried: number;
    notCarried: { id: string; asks: Text; code: string }[];
    /** Items that another program shows or marks differently. */
    different: number;
  }[];
}
