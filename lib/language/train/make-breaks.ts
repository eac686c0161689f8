import { BREAK_FEATURES, BREAK_SLOTS, BREAK_ZERO, breakSlots } from '@/lib/language/break-scorer';
import { clauses } from '@/lib/language/clauses';
import { normalise } from '@/lib/language/normalise';
import { readTables } from '@/lib/language/read-tables';
import type { TableSource } from '@/lib/language/train/make-tables';

const EPOCHS = 3;
const RATE = 0.15;
const SHRINK = 1e-5;
/** One unit of the table in logits. */
const UNIT = 1 / 16;
/** A text with a longer stretch without punctuation was written by somebody who leaves it out: nothing is learnt from it. */
const LONGEST_STRETCH = 14;

/**
 * Learns from texts with punctuation where speakers break off, for texts without any: every place between two characters of the
 * text without its punctuation, and whether one stood there. Gives the tables with `breaks` filled in. Sequential: the same texts in
 * the same order give the same table.
 */
export function withBreaks(source: TableSource, texts: readonly string[]): TableSource {
  const tables = readTables({ ...source, breaks: '' });
  const weights = new Float64Array(BREAK_SLOTS);
  const slots = new Uint32Array(BREAK_FEATURES);
  const examples = texts.flatMap((text) => joined(normalise(tables, text).text));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch);
    for (const { text, breaks } of examples)
      for (let at = 1; at < text.length; at++) {
        breakSlots(text, 0, text.length, at, slots);
        let sum = 0;
        for (const slot of slots) sum += weights[slot] as number;
        const error = (breaks.has(at) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        for (const slot of slots)
          weights[slot] = (weights[slot] as number) * (1 - SHRINK) + rate * error;
      }
  }
  let breaks = '';
  for (const weight of weights) {
    const value = Math.max(-127, Math.min(127, Math.round(weight / UNIT)));
    breaks += String.fromCharCode(BREAK_ZERO + value);
  }
  return { ...source, breaks };
}

/** The text without its punctuation and the places where some stood; nothing for texts of one clause or of long stretches. */
function joined(text: string): { text: string; breaks: Set<number> }[] {
  const parts = clauses(text, null);
  if (parts.length < 2 || parts.some(({ from, to }) => to - from > LONGEST_STRETCH)) return [];
  const breaks = new Set<number>();
  let whole = '';
  for (const { from, to } of parts) {
    if (whole) breaks.add(whole.length);
    whole += text.slice(from, to);
  }
  return [{ text: whole, breaks }];
}
