import { lexiconClass, type WordHit } from '@/lib/language/lexicon-matcher';

/** Under which heads the words of a clause stand. Positions are where the cue starts, -1 when absent. */
export interface Scope {
  readonly negatedFrom: number;
  readonly quotedFrom: number;
  readonly ruledFrom: number;
  readonly conditionFrom: number;
  readonly asked: boolean;
}

const NEGATE = lexiconClass('negate');
const QUOTE = lexiconClass('quote');
const RULE = lexiconClass('rule');
const CONDITION = lexiconClass('ifWord');
const QUESTION = lexiconClass('question');

/** Finds negation, quotation or report, prohibition by rule, condition and question in a clause's words. */
export function scopeOf(hits: readonly WordHit[], endsAsQuestion: boolean): Scope {
  let negatedFrom = -1;
  let quotedFrom = -1;
  let ruledFrom = -1;
  let conditionFrom = -1;
  let asked = endsAsQuestion;
  for (const hit of hits) {
    for (const id of hit.classes) {
      if (id === NEGATE && negatedFrom < 0) negatedFrom = hit.from;
      else if (id === QUOTE && quotedFrom < 0) quotedFrom = hit.from;
      else if (id === RULE && ruledFrom < 0) ruledFrom = hit.from;
      else if (id === CONDITION && conditionFrom < 0) conditionFrom = hit.from;
      else if (id === QUESTION) asked = true;
    }
  }
  return { negatedFrom, quotedFrom, ruledFrom, conditionFrom, asked };
}
