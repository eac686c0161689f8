import type { Case } from './case';
import type { Curriculum } from './curriculum';
import type { SharedLines } from './lines';
import type { Objection } from './objection';
import type { Persona } from './persona';
import type { Play } from './play';
import type { Policy } from './policy';
import type { QuizItem } from './quiz';
import type { Rule } from './rule';
import type { Text } from './text';
import type { Track } from './track';

/** All of `scenarios/`, read and checked; `lib/content` makes it. Maps are keyed by id. */
export interface Content {
  /** SHA-256 of everything, hex. */
  hash: string;
  cases: ReadonlyMap<string, LoadedCase>;
  personas: ReadonlyMap<string, Persona>;
  objections: ReadonlyMap<string, Objection>;
  lines: ReadonlyMap<SharedLines['register'], SharedLines>;
  rules: readonly Rule[];
  policies: ReadonlyMap<string, Policy>;
  quizItems: ReadonlyMap<string, QuizItem>;
  /** Banks with the ids of their items, in their order. */
  quizBanks: ReadonlyMap<string, { id: string; title: Text; items: readonly string[] }>;
  tracks: ReadonlyMap<string, Track>;
  curriculum: Curriculum['entries'];
  /** Which inventory ids the content covers, and the files that say so. */
  covers: ReadonlyMap<string, readonly string[]>;
}

export interface LoadedCase {
  id: string; // `<pack>/<slug>`
  pack: string;
  /** Hash of the case and of the modules it uses, so that an attempt can be pinned to what it was played with. */
  hash: string;
  case: Case;
  plays: ReadonlyMap<string, Play>;
}
