import type { QuizItem } from '@/lib/model/quiz';

export type ExchangeFormat = 'gift' | 'qti';

/** How far a format carries an item: `carried` comes back equal; `note` says what another program will do differently. */
export type Carriage =
  | { carried: true; note: string | null }
  | {
      carried: false;
      code: 'judged-by-moves' | 'no-marked-words' | 'unwritable-text';
      why: string;
    };

/**
 * Says whether a format has a place for everything an item needs to be answered and marked elsewhere. Typed replies are
 * judged by this program's own language model, which no format can hand over; GIFT has no question in which words are
 * marked. A text that holds a character that XML forbids is refused too.
 */
export function carriage(item: QuizItem, format: ExchangeFormat): Carriage {
  if (holdsNoText(item)) return refused('unwritable-text', 'a text holds a control character');
  if (item.kind === 'fill-in')
    return refused(
      'judged-by-moves',
      'a typed reply is judged by its moves; no format carries that',
    );
  if (item.kind === 'hot-text' && format === 'gift')
    return refused('no-marked-words', 'GIFT has no question in which words are marked');
  return { carried: true, note: noteOf(item, format) };
}

/** Characters that XML and GIFT readers accept in a text. */
const NO_TEXT = /[^\t\n -\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/u;

function holdsNoText(value: unknown): boolean {
  if (typeof value === 'string') return NO_TEXT.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNoText);
}

const refused = (code: 'judged-by-moves' | 'no-marked-words' | 'unwritable-text', why: string) =>
  ({ carried: false, code, why }) as const;

function noteOf(item: QuizItem, format: ExchangeFormat): string | null {
  if (item.kind === 'listen') return 'the line will be read, not heard';
  if (item.kind !== 'order') return null;
  return format === 'gift'
    ? 'written as matching of steps to places; marked elsewhere by places, here by pairs in order'
    : 'marked elsewhere all or nothing, here by pairs in order';
}
