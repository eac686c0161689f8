import type { ItemFigures } from './item-figures';
import type { QuizItem } from './quiz';
import type { Text } from './text';

/** What can be said against an item; the first five are grave. */
export const ITEM_FLAGS = [
  'backwards', // the strong miss it more often than the weak
  'tells-nothing', // strong and weak do alike
  'misleading-option', // a wrong choice that the strong prefer
  'erratic', // answers do not follow how able people are
  'too-hard',
  'too-easy',
  'rated-otherwise', // measured difficulty is far from its rating
  'idle-option', // a wrong option that nobody chooses
  'often-shown',
] as const;
export type ItemFlag = (typeof ITEM_FLAGS)[number];

export const ITEM_VERDICTS = ['suspect', 'look', 'sound', 'few', 'none'] as const;
/** Grave flags, slight flags, none; too few answers to say anything; no answers at all. */
export type ItemVerdict = (typeof ITEM_VERDICTS)[number];

/** One row of the list. */
export interface ItemQualityRow {
  itemId: string;
  bank: { id: string; title: Text };
  asks: Text;
  kind: QuizItem['kind'];
  rating: number; // 1..5
  critical: boolean;
  figures: ItemFigures | null; // null without answers
  shown: number; // in how many of the latest exams
  verdict: ItemVerdict;
  flags: ItemFlag[];
}

/** What the figures are made of. */
export interface MeasurementFacts {
  madeAt: number; // ms
  people: number;
  answers: number;
  exams: number; // the latest exams that exposure is counted in
  abilities: { from: number; people: number }[];
  difficulties: number[]; // logits of the items that are measured
}

/** How many items stand how; those without any answer are among the few. */
export type ItemStanding = Record<Exclude<ItemVerdict, 'none'>, number>;

export interface ItemQualityList {
  rows: ItemQualityRow[]; // by bank, then as written
  standing: ItemStanding;
  banks: { id: string; title: Text }[];
  facts: MeasurementFacts;
}

/** One choice of the item page. */
export interface ChoiceFigure {
  key: string;
  label: Text | null; // null: true or false, a number, told by the key
  /** For matching: the situation that the wording was given to. */
  situation: Text | null;
  right: boolean;
  share: number; // 0..1
  strong: number | null;
  weak: number | null;
}

/** What an item's difficulty still lacks to be measured: answers to it, or items with as many answers. */
export interface Missing {
  what: 'answers' | 'items';
  have: number;
  need: number;
}

export interface ItemQualityView {
  row: ItemQualityRow;
  reason: Text;
  choices: ChoiceFigure[];
  rated: number; // logits that the rating means
  missing: Missing | null; // of the measured difficulty; null when it is there, and without answers
  facts: MeasurementFacts;
}
