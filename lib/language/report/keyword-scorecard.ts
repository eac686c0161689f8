import type { Utterance } from '@/lib/model/utterance';

/** Words of a label: the label is said when one of them occurs. The usual scorecard of call centres. */
export type KeywordScorecard = ReadonlyMap<string, readonly string[]>;

const MOST_WORDS = 60;
const LEAST_PRECISION = 0.6;
const LEAST_SUPPORT = 3;

/**
 * Builds the best keyword scorecard that the training lines allow: for each move the two- to five-character strings that point to it most
 * surely (at least 60 % of their lines, at least three lines), best first, at most sixty.
 */
export function makeScorecard(lines: readonly Utterance[]): KeywordScorecard {
  const seen = new Map<string, number>();
  const byMove = new Map<string, Map<string, number>>();
  for (const line of lines) {
    for (const word of wordsOf(line.text)) {
      seen.set(word, (seen.get(word) ?? 0) + 1);
      for (const move of line.moves) {
        const own = byMove.get(move) ?? new Map<string, number>();
        own.set(word, (own.get(word) ?? 0) + 1);
        byMove.set(move, own);
      }
    }
  }
  const card = new Map<string, string[]>();
  for (const [move, counts] of byMove) {
    const ranked = [...counts]
      .filter(
        ([word, count]) =>
          count >= LEAST_SUPPORT && count / (seen.get(word) ?? 1) >= LEAST_PRECISION,
      )
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    card.set(
      move,
      ranked.slice(0, MOST_WORDS).map(([word]) => word),
    );
  }
  return card;
}

/** The moves whose keywords occur in the text. */
export function scorecardMoves(card: KeywordScorecard, text: string): string[] {
  return [...card]
    .filter(([, words]) => words.some((word) => text.includes(word)))
    .map(([move]) => move);
}

function wordsOf(text: string): Set<string> {
  const out = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    for (let length = 2; length <= 5 && i + length <= text.length; length++)
      out.add(text.slice(i, i + length));
  }
  return out;
}
