import type { QuizBank } from '@/lib/model/quiz';

/**
 * A bank (or any part of one) as a data file writes it: texts as one string `中文 // English`, a plain part of a transcript
 * as its text, absent fields left out. Parsing the result with the schema gives an equal value.
 */
export function asWritten(value: QuizBank | QuizBank['items'][number]): Record<string, unknown> {
  return written(value) as Record<string, unknown>;
}

function written(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const list = value.map((inner) => written(inner, key));
    return key === 'wanted' ? list.map(loneMove) : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('zh' in value && 'en' in value) return `${value.zh} // ${value.en}`;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => [name, written(inner, name)] as const);
  if (key === 'parts' && entries.length === 1) return entries[0]?.[1];
  return Object.fromEntries(entries);
}

const loneMove = (moves: unknown): unknown =>
  Array.isArray(moves) && moves.length === 1 ? moves[0] : moves;
