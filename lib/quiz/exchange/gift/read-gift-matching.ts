import type { ReadAnswers } from './gift-answers';
import type { GiftContext } from './gift-context';
import { giftPiece, pieceWords } from './gift-piece';

/**
 * Reads `=situation -> wording`; one without a situation is a wording that fits nowhere. Steps matched to the places 1, 2, 3…
 * and labelled so are an order.
 */
export function readGiftMatching(text: string, context: GiftContext): ReadAnswers {
  const lines = text
    .split('=')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const bare = lines.find((line) => !line.includes('->'));
  if (bare !== undefined)
    return {
      ok: false,
      code: 'no-arrow',
      message: 'a line of a matching has no `->`',
      words: [giftPiece(bare, context.format).text],
    };
  const rows = lines.map((line) => {
    const at = line.indexOf('->');
    const situation = giftPiece(line.slice(0, at), context.format);
    const wording = giftPiece(line.slice(at + 2), context.format);
    return {
      situation: situation.text ? pieceWords(situation) : null,
      wording: pieceWords(wording),
    };
  });
  if (context.tags.includes('kind:order')) {
    const placed = rows.map((row) => ({ step: row.situation, place: Number(row.wording.zh) }));
    placed.sort((a, b) => a.place - b.place);
    if (placed.some(({ step, place }, i) => !step || place !== i + 1))
      return {
        ok: false,
        code: 'places-amiss',
        message: 'the places of the steps are not 1, 2, 3…',
      };
    const steps = placed.map(({ step }) => step);
    return { ok: true, kind: 'order', body: { steps }, reason: null, changes: [] };
  }
  const pairs = rows
    .filter((row) => row.situation !== null)
    .map((row, i) => ({ ...row, reason: context.besidePairs[i] ?? null }));
  const others = rows.filter((row) => row.situation === null).map((row) => row.wording);
  return { ok: true, kind: 'match', body: { pairs, others }, reason: null, changes: [] };
}
