import type { Words } from '../words';
import { type GiftFormat, giftPiece, pieceWords } from './gift-piece';

/**
 * Splits `answer#feedback` (or `answer#wrong#right`) at its first marks: the answer as it stands, then the feedbacks as
 * words, absent where empty.
 */
export function splitFeedback(
  text: string,
  most: 2 | 3,
  format: GiftFormat,
): [string, Words | undefined, Words | undefined] {
  const bits = text.split('#');
  const parts = [...bits.slice(0, most - 1), bits.slice(most - 1).join('#')];
  const words = (part: string | undefined): Words | undefined => {
    const piece = giftPiece(part ?? '', format);
    return piece.text ? pieceWords(piece) : undefined;
  };
  return [(parts[0] ?? '').trim(), words(parts[1]), words(parts[2])];
}
