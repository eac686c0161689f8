import { clauseEndAt } from '@/lib/language/clauses';
import type { Utterance } from '@/lib/model/utterance';

/** Marks within a clause, which speech recognition leaves out too; a line end stands between clauses. */
const WITHIN = /[、\s]/;
/** Shorter texts are said in one breath anyway. */
const LEAST_LENGTH = 14;
/** One line in so many gets a copy. */
const EVERY = 3;

/**
 * Copies of some of the lines as speech recognition would write them: without any punctuation, the spans moved along. Only long
 * lines of several spans; every third of them, so that the same lines always give the same copies.
 */
export function runTogether(lines: readonly Utterance[]): Utterance[] {
  return lines
    .filter(({ text, spans }) => spans.length > 1 && text.length >= LEAST_LENGTH)
    .filter((_, i) => i % EVERY === 0)
    .map(withoutMarks);
}

function withoutMarks(line: Utterance): Utterance {
  let text = '';
  const moved: number[] = [];
  for (let at = 0; at < line.text.length; at++) {
    moved.push(text.length);
    const char = line.text[at] as string;
    if (clauseEndAt(line.text, at) === null && !WITHIN.test(char)) text += char;
  }
  moved.push(text.length);
  const spans = line.spans
    .map(({ move, start, end }) => ({
      move,
      start: moved[start] as number,
      end: moved[end] as number,
    }))
    .filter(({ start, end }) => end > start);
  return { ...line, id: `${line.id}-run`, text, spans };
}
