import { foldedForm } from '@/lib/language/folded-form';
import type { LanguageTables } from '@/lib/language/language-tables';
import type { NormalisedText } from '@/lib/language/normalised-text';
import { numberClassAt, opensNumberClass } from '@/lib/language/number-classes';

/** Longest input read, in UTF-16 units: what a person types in one turn is far below; the rest is dropped and said so. */
export const MAX_INPUT = 20_000;

interface Draft {
  text: string;
  start: number[];
  end: number[];
}

/**
 * Brings text of any spelling to one form: NFKC, lower case, no control or zero-width characters, simplified
 * characters, mainland wording, and numbers, dates, times and sums as class characters. Takes any string; reads at
 * most MAX_INPUT units and says when it stopped there. Every output character keeps its range in the input.
 */
export function normalise(tables: LanguageTables, input: string): NormalisedText {
  const truncated = input.length > MAX_INPUT;
  const simple = simplified(tables, truncated ? input.slice(0, MAX_INPUT) : input);
  return { ...withClasses(withWording(tables, simple)), truncated };
}

function simplified(tables: LanguageTables, input: string): Draft {
  const { simple } = tables;
  const out: Draft = { text: '', start: [], end: [] };
  let kept = 0; // input before this stands in the text already
  for (let at = 0; at < input.length; ) {
    const code = input.charCodeAt(at);
    const form = simple[code] as number;
    if (form === code && code > 0) {
      out.start.push(at);
      out.end.push(++at);
      continue;
    }
    out.text += input.slice(kept, at);
    if (form > 0) put(out, String.fromCharCode(form), at, at + 1);
    else putFolded(tables, out, String.fromCodePoint(input.codePointAt(at) as number), at);
    at += code >= 0xd800 && (input.codePointAt(at) as number) > 0xffff ? 2 : 1;
    kept = at;
  }
  out.text += input.slice(kept);
  return out;
}

function putFolded(tables: LanguageTables, out: Draft, point: string, at: number): void {
  let form = '';
  for (const unit of foldedForm(point).split('')) {
    const isIdeograph = unit >= '\u3400' && unit <= '\u9fff';
    form += isIdeograph ? String.fromCharCode(tables.simple[unit.charCodeAt(0)] as number) : unit;
  }
  put(out, form, at, at + point.length);
}

function withWording(tables: LanguageTables, draft: Draft): Draft {
  const { text } = draft;
  const cuts: Cut[] = [];
  for (let i = 0; i < text.length; i++) {
    const longest = tables.longestWording[text.charCodeAt(i)] as number;
    for (let length = Math.min(longest, text.length - i); length > 0; length--) {
      const words = tables.wording.get(text.slice(i, i + length));
      if (words === undefined) continue;
      cuts.push({ from: i, to: i + length, words });
      i += length - 1;
      break;
    }
  }
  return replaced(draft, cuts);
}

function withClasses(draft: Draft): Draft {
  const { text } = draft;
  const cuts: Cut[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!opensNumberClass(text.charCodeAt(i))) continue;
    const found = numberClassAt(text, i);
    if (!found) continue;
    cuts.push({ from: i, to: found.to, words: found.char });
    i = found.to - 1;
  }
  return replaced(draft, cuts);
}

/** Words for a stretch of a draft. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The draft with other words in the places given, which stand in order and do not overlap. */
function replaced(draft: Draft, cuts: readonly Cut[]): Draft {
  if (cuts.length === 0) return draft;
  const out: Draft = { text: '', start: [], end: [] };
  let at = 0;
  const keep = (to: number): void => {
    out.text += draft.text.slice(at, to);
    for (; at < to; at++) {
      out.start.push(draft.start[at] as number);
      out.end.push(draft.end[at] as number);
    }
  };
  for (const { from, to, words } of cuts) {
    keep(from);
    put(out, words, draft.start[from] as number, draft.end[to - 1] as number);
    at = to;
  }
  keep(draft.text.length);
  return out;
}

/** Adds words that all stand for one range of the input. */
function put(out: Draft, words: string, start: number, end: number): void {
  out.text += words;
  for (let k = 0; k < words.length; k++) {
    out.start.push(start);
    out.end.push(end);
  }
}
