import type { AgentAction, DetectedMove } from '@/lib/model/action';
import { isFault, MoveId } from '@/lib/model/move-id';

type Say = Extract<AgentAction, { type: 'say' }>;

/** Nobody measured how often it is right: its moves are written down as even chances. */
const CONFIDENCE = 0.5;
/** One reply hardly does more. */
const MOST_ADDED = 6;
/** Sending somebody to care decides whether a danger sign was missed, which caps a call as a critical fault does. */
const DECIDES_SAFETY: MoveId = 'urgent-escalate';

/**
 * The reply with what a second opinion heard in it besides. It only adds, and only good and neutral moves whose quoted
 * words stand in the reply to the letter: no fault comes from it, no move of our own goes, and nothing that decides about a
 * danger sign. Whatever else it claims is dropped without a word. The log says who was asked and what was added.
 */
export function withSecondOpinion(
  say: Say,
  opinion: { by: string; moves: readonly { move: string; quote: string }[] },
): Say {
  const moves: DetectedMove[] = [...say.moves];
  const added: MoveId[] = [];
  for (const claim of opinion.moves) {
    if (added.length === MOST_ADDED) break;
    const id = MoveId.safeParse(claim.move);
    if (!id.success || isFault(id.data) || id.data === DECIDES_SAFETY) continue;
    if (moves.some((move) => move.id === id.data)) continue;
    const span = spanOf(say.text, claim.quote);
    if (!span) continue;
    moves.push({ id: id.data, confidence: CONFIDENCE, span });
    added.push(id.data);
  }
  return { ...say, moves, secondOpinion: { by: opinion.by, added } };
}

/** Where the quoted words stand; null when they do not, or are no words. */
function spanOf(text: string, quote: string): [number, number] | null {
  const words = quote.trim();
  if (!/[\p{L}\p{N}]/u.test(words) || /\p{Cs}/u.test(words)) return null;
  const start = text.indexOf(words);
  return start < 0 ? null : [start, start + words.length];
}
