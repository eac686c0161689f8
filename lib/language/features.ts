import type { Clause } from '@/lib/language/clause';
import { clauses } from '@/lib/language/clauses';
import { FeatureBag } from '@/lib/language/feature-bag';
import { GROUP } from '@/lib/language/feature-group';
import { mix } from '@/lib/language/hash';
import type { LanguageTables } from '@/lib/language/language-tables';
import { lexiconHits, type WordHit } from '@/lib/language/lexicon-matcher';
import type { NormalisedText } from '@/lib/language/normalised-text';
import { type PatternHit, patternHits } from '@/lib/language/pattern-matcher';
import type { PrevContext } from '@/lib/language/prev-context';
import { type Scope, scopeOf } from '@/lib/language/scope';

/** Hashed binary features of one utterance: one list per clause, and one for the whole. */
export interface UtteranceFeatures {
  readonly clauses: readonly Clause[];
  readonly clauseFeatures: readonly Uint32Array[];
  readonly wholeFeatures: Uint32Array;
}

/** More clauses than anybody says in a turn: the rest of a very long text is left out of the features. */
const MAX_CLAUSES = 60;
const START = 2;
const STOP = 3;

const NS = {
  gram: 11,
  skip: 12,
  sound: 13,
  word: 14,
  seq: 15,
  pair: 16,
  scope: 17,
  place: 18,
  end: 19,
  length: 20,
  prevAct: 21,
  prevClass: 22,
  cross: 23,
  left: 24,
  right: 25,
  prevGram: 26,
  pattern: 27,
  patternScope: 28,
  patternPrev: 29,
  patternNear: 30,
  whole: 1000,
} as const;

/** Scratch room, emptied before each use: nothing is kept from one call to the next. */
const bag = new FeatureBag();
const whole = new FeatureBag();

interface ClauseView {
  readonly clause: Clause;
  readonly hits: readonly WordHit[];
  readonly tokens: readonly number[];
  readonly classes: readonly number[];
  readonly scope: Scope;
  readonly patterns: readonly number[];
}

/** Extracts the features of a normalised utterance in the light of the patient's line before it. */
export function features(
  tables: LanguageTables,
  normal: NormalisedText,
  prev: PrevContext,
): UtteranceFeatures {
  const text = normal.text;
  const found = clauses(text, tables.breaks).slice(0, MAX_CLAUSES);
  const turns = patternHits(text);
  const views = found.map((clause) => view(text, clause, turns));
  whole.clear();
  const clauseFeatures = views.map((one, index) => {
    bag.clear();
    ownFeatures(tables, text, one, bag, 0);
    ownFeatures(tables, text, one, whole, NS.whole);
    crossFeatures(one, prev, bag);
    placeFeatures(one, index, views, bag);
    prevFeatures(prev, bag);
    const left = views[index - 1];
    const right = views[index + 1];
    if (left) neighbourFeatures(text, left, NS.left, bag);
    else bag.addAs(GROUP.neighbourWord, mix(NS.left, START));
    if (right) neighbourFeatures(text, right, NS.right, bag);
    else bag.addAs(GROUP.neighbourWord, mix(NS.right, STOP));
    return bag.toArray();
  });
  wholeOnly(views, prev, whole);
  return { clauses: found, clauseFeatures, wholeFeatures: whole.toArray() };
}

function view(text: string, clause: Clause, turns: readonly PatternHit[]): ClauseView {
  const hits = lexiconHits(text, clause.from, clause.to);
  const tokens: number[] = [];
  const classes = new Set<number>();
  let at = clause.from;
  for (const hit of hits) {
    for (const id of hit.classes) classes.add(id);
    if (hit.from < at) continue;
    for (; at < hit.from; at++) tokens.push(text.charCodeAt(at));
    tokens.push(0x10000 + (hit.classes[0] as number));
    at = hit.to;
  }
  for (; at < clause.to; at++) tokens.push(text.charCodeAt(at));
  return {
    clause,
    hits,
    tokens,
    classes: [...classes],
    scope: scopeOf(hits, clause.end === 'question'),
    patterns: patternsIn(clause, turns),
  };
}

/** Turns of phrase that lie in the clause for the greater part, or reach into it by at least three characters. */
function patternsIn(clause: Clause, turns: readonly PatternHit[]): number[] {
  const ids = new Set<number>();
  for (const turn of turns) {
    const overlap = Math.min(turn.to, clause.to) - Math.max(turn.from, clause.from);
    if (overlap >= 3 || overlap * 2 > turn.to - turn.from) ids.add(turn.id);
  }
  return [...ids];
}

function ownFeatures(
  tables: LanguageTables,
  text: string,
  one: ClauseView,
  bag: FeatureBag,
  space: number,
): void {
  const { from, to } = one.clause;
  for (let i = from - 1; i < to; i++) {
    let h = mix(NS.gram + space, i < from ? START : text.charCodeAt(i));
    if (i >= from) bag.addAs(GROUP.shortGram, h);
    for (let n = 2; n <= 4; n++) {
      const j = i + n - 1;
      if (j > to) break;
      h = mix(h, j === to ? STOP : text.charCodeAt(j));
      bag.addAs(n === 2 ? GROUP.shortGram : GROUP.longGram, h);
    }
    if (i >= from && i + 2 < to)
      bag.addAs(GROUP.skip, mix(mix(NS.skip + space, text.charCodeAt(i)), text.charCodeAt(i + 2)));
    if (i >= from && i + 3 < to)
      bag.addAs(
        GROUP.skip,
        mix(mix(NS.skip + space + 100, text.charCodeAt(i)), text.charCodeAt(i + 3)),
      );
  }
  soundFeatures(tables, text, from, to, bag, space);
  const tokens = one.tokens;
  for (let i = 0; i < tokens.length; i++) {
    let h = mix(NS.seq + space, tokens[i] as number);
    for (let n = 2; n <= 3 && i + n <= tokens.length; n++) {
      h = mix(h, tokens[i + n - 1] as number);
      bag.addAs(GROUP.sequence, h);
    }
  }
  const { scope } = one;
  for (const id of one.patterns) {
    bag.addAs(GROUP.pattern, mix(NS.pattern + space, id));
    if (scope.negatedFrom >= 0) bag.addAs(GROUP.pattern, mix(mix(NS.patternScope + space, 1), id));
    if (scope.quotedFrom >= 0 || scope.ruledFrom >= 0)
      bag.addAs(GROUP.pattern, mix(mix(NS.patternScope + space, 2), id));
    if (scope.conditionFrom >= 0)
      bag.addAs(GROUP.pattern, mix(mix(NS.patternScope + space, 3), id));
    if (scope.asked) bag.addAs(GROUP.pattern, mix(mix(NS.patternScope + space, 4), id));
  }
  for (const id of one.classes) bag.addAs(GROUP.word, mix(NS.word + space, id));
  for (const hit of one.hits) {
    for (const id of hit.classes) {
      if (scope.negatedFrom >= 0)
        bag.addAs(
          GROUP.scope,
          mix(mix(NS.scope + space, hit.from > scope.negatedFrom ? 1 : 2), id),
        );
      if (scope.quotedFrom >= 0) bag.addAs(GROUP.scope, mix(mix(NS.scope + space, 3), id));
      if (scope.ruledFrom >= 0) bag.addAs(GROUP.scope, mix(mix(NS.scope + space, 4), id));
      if (scope.conditionFrom >= 0) bag.addAs(GROUP.scope, mix(mix(NS.scope + space, 5), id));
      if (scope.asked) bag.addAs(GROUP.scope, mix(mix(NS.scope + space, 6), id));
    }
  }
  const sorted = one.classes;
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length; j++) {
      const a = Math.min(sorted[i] as number, sorted[j] as number);
      const b = Math.max(sorted[i] as number, sorted[j] as number);
      bag.addAs(GROUP.pair, mix(mix(NS.pair + space, a), b));
    }
  }
}

function soundFeatures(
  tables: LanguageTables,
  text: string,
  from: number,
  to: number,
  bag: FeatureBag,
  space: number,
): void {
  let before = 0;
  let beforeThat = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const syllable = tables.syllables[code] || code + 0x20000;
    if (before) bag.addAs(GROUP.sound, mix(mix(NS.sound + space, before), syllable));
    if (beforeThat)
      bag.addAs(GROUP.sound, mix(mix(mix(NS.sound + space + 100, beforeThat), before), syllable));
    beforeThat = before;
    before = syllable;
  }
}

function crossFeatures(one: ClauseView, prev: PrevContext, bag: FeatureBag): void {
  const acts = prev.none ? [-1] : prev.acts.length === 0 ? [-2] : prev.acts;
  for (const act of acts) {
    for (const id of one.classes) bag.addAs(GROUP.cross, mix(mix(NS.cross, act + 10), id));
    for (const id of one.patterns) bag.addAs(GROUP.pattern, mix(mix(NS.patternPrev, act + 10), id));
  }
}

function placeFeatures(
  one: ClauseView,
  index: number,
  views: readonly ClauseView[],
  bag: FeatureBag,
): void {
  const last = index === views.length - 1;
  bag.addAs(GROUP.place, mix(NS.place, Math.min(index, 3)));
  if (last) bag.addAs(GROUP.place, mix(NS.place, 10));
  if (views.length === 1) bag.addAs(GROUP.place, mix(NS.place, 11));
  bag.addAs(GROUP.place, mix(NS.end, END_CODE[one.clause.end]));
  bag.addAs(GROUP.place, mix(NS.length, lengthBucket(one.clause.to - one.clause.from)));
}

const END_CODE: Readonly<Record<Clause['end'], number>> = {
  none: 1,
  pause: 2,
  stop: 3,
  question: 4,
  exclaim: 5,
};

function prevFeatures(prev: PrevContext, bag: FeatureBag): void {
  if (prev.none) bag.addAs(GROUP.prev, mix(NS.prevAct, 99));
  for (const act of prev.acts) bag.addAs(GROUP.prev, mix(NS.prevAct, act));
  for (const id of prev.classes) bag.addAs(GROUP.prev, mix(NS.prevClass, id));
}

function neighbourFeatures(text: string, other: ClauseView, space: number, bag: FeatureBag): void {
  for (const id of other.classes) bag.addAs(GROUP.neighbourWord, mix(space, id));
  for (const id of other.patterns) bag.addAs(GROUP.neighbourWord, mix(NS.patternNear + space, id));
  const { from, to } = other.clause;
  for (let i = from; i + 1 < to; i++)
    bag.addAs(
      GROUP.neighbourGram,
      mix(mix(space + 100, text.charCodeAt(i)), text.charCodeAt(i + 1)),
    );
}

function wholeOnly(views: readonly ClauseView[], prev: PrevContext, bag: FeatureBag): void {
  bag.addAs(GROUP.place, mix(NS.length + NS.whole, Math.min(views.length, 6)));
  prevFeatures(prev, bag);
  for (let i = 0; i + 1 < prev.text.length; i++)
    bag.addAs(
      GROUP.prevGram,
      mix(mix(NS.prevGram, prev.text.charCodeAt(i)), prev.text.charCodeAt(i + 1)),
    );
  const acts = prev.none ? [-1] : prev.acts.length === 0 ? [-2] : prev.acts;
  for (const one of views)
    for (const act of acts)
      for (const id of one.classes)
        bag.addAs(GROUP.cross, mix(mix(NS.cross + NS.whole, act + 10), id));
  for (let i = 0; i + 1 < views.length; i++) {
    for (const a of (views[i] as ClauseView).classes)
      for (const b of (views[i + 1] as ClauseView).classes)
        bag.addAs(GROUP.acrossClauses, mix(mix(NS.pair + NS.whole + 7, a), b));
  }
}

const lengthBucket = (length: number): number =>
  length < 2 ? 0 : length < 4 ? 1 : length < 7 ? 2 : length < 11 ? 3 : length < 17 ? 4 : 5;
