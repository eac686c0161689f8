import { breakScore } from '@/lib/language/break-scorer';
import type { Clause } from '@/lib/language/clause';

/** Stretches up to this length are said in one breath: they are not cut. */
const MOST_UNBROKEN = 12;
/** A break is taken from this score on: somewhat before it is more likely than not, which loses fewer clauses than it splits. */
const LEAST_BREAK = -8;

/**
 * Splits normalised text into clauses at punctuation, line ends and spaces; long stretches without any, as speech recognition
 * writes them, are cut where speakers break off (`breaks`, learnt from texts with punctuation; null: not cut). Gives them in
 * order; never an empty one.
 */
export function clauses(text: string, breaks: Int8Array | null): Clause[] {
  const out: Clause[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const kind = i === text.length ? 'none' : clauseEndAt(text, i);
    if (kind === null) continue;
    pushPieces(out, text, from, i, kind, breaks);
    from = i + 1;
  }
  return out;
}

/** How the clause before this character ends there; null when it goes on. */
export function clauseEndAt(text: string, at: number): Clause['end'] | null {
  switch (text[at]) {
    case '，':
    case ',':
    case '：':
    case ':':
    case ' ':
    case '—':
    case '~':
    case '…':
    case '/':
      return 'pause';
    case '。':
    case '；':
    case ';':
      return 'stop';
    case '.':
      return isAlnum(text[at - 1]) && isAlnum(text[at + 1]) ? null : 'stop';
    case '？':
    case '?':
      return 'question';
    case '！':
    case '!':
      return 'exclaim';
    default:
      return null;
  }
}

const isAlnum = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/.test(char);

function pushPieces(
  out: Clause[],
  text: string,
  from: number,
  to: number,
  end: Clause['end'],
  breaks: Int8Array | null,
): void {
  if (to <= from) {
    const last = out[out.length - 1];
    if (last && last.to === from - 1 && (end === 'question' || end === 'exclaim'))
      out[out.length - 1] = { ...last, end };
    return;
  }
  let start = from;
  if (breaks && to - from > MOST_UNBROKEN)
    for (let at = from + 1; at < to; at++) {
      if (breakScore(breaks, text, from, to, at) < LEAST_BREAK) continue;
      out.push({ from: start, to: at, end: 'none' });
      start = at;
    }
  out.push({ from: start, to, end });
}
