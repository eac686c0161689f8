import type { LanguageTables } from '@/lib/language/language-tables';
import type { NormalisedText } from '@/lib/language/normalised-text';
import { NUMBER_CLASSES } from '@/lib/language/number-classes';
import { TEXT_CLASS } from '@/lib/language/text-class';

/** Longest input read, in UTF-16 units: what a person types in one turn is far below; the rest is dropped and said so. */
export const MAX_INPUT = 20_000;

const DROPPED = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}\uFFFD]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const NUMERAL =
  /[0-9¥$x*○〇某零一二三四五六七八九十百千两仨俩半几这本下上周星礼凌清早中晌后傍晚夜今明尾万]/;

interface Draft {
  chars: string[];
  start: number[];
  end: number[];
}

/**
 * Brings text of any spelling to one form: NFKC, lower case, no control or zero-width characters, simplified
 * characters, mainland wording, and numbers, dates, times and sums as class characters. Takes any string; reads at
 * most MAX_INPUT units and says when it stopped there. Every output character keeps its range in the input.
 */
export function normalise(tables: LanguageTables, input: string): NormalisedText {
  const simple = simplified(tables, input.length > MAX_INPUT ? input.slice(0, MAX_INPUT) : input);
  const worded = withWording(tables, simple);
  const classed = withClasses(worded);
  return {
    text: classed.chars.join(''),
    start: classed.start,
    end: classed.end,
    truncated: input.length > MAX_INPUT,
  };
}

function simplified(tables: LanguageTables, input: string): Draft {
  const out: Draft = { chars: [], start: [], end: [] };
  let at = 0;
  for (const point of input) {
    const next = at + point.length;
    let form = point;
    if (point === '\n' || point === '\t' || point === '\r') form = ' ';
    else if (point < '\u3400' || point > '\u9fff') {
      if (PICTURE.test(point) && point > '\u00ff') form = TEXT_CLASS.emoji;
      else if (DROPPED.test(point)) form = '';
      else if (point > '\u007e') form = point.normalize('NFKC').toLowerCase();
      else form = point.toLowerCase();
    }
    for (let i = 0; i < form.length; i++) {
      const char = form[i] as string;
      out.chars.push(tables.simplify.get(char) ?? char);
      out.start.push(at);
      out.end.push(next);
    }
    at = next;
  }
  return out;
}

function withWording(tables: LanguageTables, draft: Draft): Draft {
  const text = draft.chars.join('');
  const out: Draft = { chars: [], start: [], end: [] };
  for (let i = 0; i < text.length; ) {
    let length = Math.min(tables.longestWording, text.length - i);
    let replacement: string | undefined;
    for (; length > 0; length--) {
      replacement = tables.wording.get(text.slice(i, i + length));
      if (replacement !== undefined) break;
    }
    if (replacement === undefined) {
      push(out, text[i] as string, draft.start[i] as number, draft.end[i] as number);
      i++;
    } else {
      const from = draft.start[i] as number;
      const to = draft.end[i + length - 1] as number;
      for (let k = 0; k < replacement.length; k++) push(out, replacement[k] as string, from, to);
      i += length;
    }
  }
  return out;
}

function withClasses(draft: Draft): Draft {
  const text = draft.chars.join('');
  const out: Draft = { chars: [], start: [], end: [] };
  for (let i = 0; i < text.length; ) {
    const char = text[i] as string;
    const found = NUMERAL.test(char) ? classAt(text, i) : null;
    if (found) {
      push(out, found.char, draft.start[i] as number, draft.end[found.to - 1] as number);
      i = found.to;
    } else {
      push(out, char, draft.start[i] as number, draft.end[i] as number);
      i++;
    }
  }
  return out;
}

function classAt(text: string, at: number): { char: string; to: number } | null {
  for (const [pattern, char] of NUMBER_CLASSES) {
    pattern.lastIndex = at;
    if (pattern.test(text) && pattern.lastIndex > at) return { char, to: pattern.lastIndex };
  }
  return null;
}

function push(out: Draft, char: string, start: number, end: number): void {
  out.chars.push(char);
  out.start.push(start);
  out.end.push(end);
}
