import type { Utterance } from '@/lib/model/utterance';

const MARKS = /[，。！？、；：,.!?;:~…—\s]/;
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
  for (const char of line.text) {
    for (let i = 0; i < char.length; i++) moved.push(text.length);
    if (!MARKS.test(char)) text += char;
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
