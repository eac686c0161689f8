import type { ReadAnswers } from './gift-answers';
import type { GiftContext } from './gift-context';
import { giftPiece, pieceWords } from './gift-piece';
import { splitFeedback } from './split-feedback';
import { splitWeight } from './split-weight';

/** Half a per cent: thirds are written with two decimals by some. */
const SAME_SHARE = 0.5;

/**
 * Reads options. One with `=` makes a choice of one; only weights make a choice of several, where positive ones are right.
 * Credit that our marking would give differently is told.
 */
export function readGiftChoices(text: string, context: GiftContext): ReadAnswers {
  const options = text
    .replaceAll('=', '~=')
    .split('~')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => option(part, context));
  const isSingle = text.includes('=');
  const rights = options.filter((one) => (isSingle ? one.equals : one.weight > 0));
  const body = {
    options: options.map(({ words, reason }) => ({
      text: words,
      right: rights.some((right) => right.words === words),
      reason: reason ?? null,
    })),
  };
  const changes: Extract<ReadAnswers, { ok: true }>['changes'] = [];
  const share = 100 / rights.length;
  const differs = isSingle
    ? options.some((one) => !one.equals && one.weight !== 0)
    : options.some((one) => Math.abs(one.weight - (one.weight > 0 ? share : -share)) > SAME_SHARE);
  if (differs)
    changes.push({
      code: 'credit-changed',
      message: isSingle
        ? 'partial credit of wrong options is left out: one option is right'
        : 'the weights are left out: every right option counts the same, a wrong one takes as much away',
    });
  if (!isSingle) return { ok: true, kind: 'multiple', body, reason: null, changes };
  if (context.says && context.tags.includes('kind:listen'))
    return {
      ok: true,
      kind: 'listen',
      body: { ...body, says: context.says },
      reason: null,
      changes,
    };
  return { ok: true, kind: 'single', body, reason: null, changes };
}

function option(part: string, { format }: GiftContext) {
  const equals = part.startsWith('=');
  const { weight, rest } = splitWeight(equals ? part.slice(1).trim() : part);
  const [answer, reason] = splitFeedback(rest, 2, format);
  return {
    equals,
    weight: weight ?? (equals ? 100 : 0),
    words: pieceWords(giftPiece(answer, format)),
    reason,
  };
}
