import type { ExchangeCode } from '../exchange-problem';
import type { ReadAnswers } from './gift-answers';
import type { GiftContext } from './gift-context';
import { readGiftChoices } from './read-gift-choices';
import { readGiftMatching } from './read-gift-matching';
import { readGiftNumber } from './read-gift-number';
import { splitFeedback } from './split-feedback';

/** Reads what stands between the braces; which kind of question it is follows Moodle's own order of tests. */
export function readGiftAnswers(text: string, context: GiftContext): ReadAnswers {
  if (text === '')
    return refused('open-answer', 'an essay has no right answer that could be marked here');
  if (text.startsWith('>'))
    return refused('kind-not-carried', 'the ordering plug-in is not read: use matching to places');
  if (text.startsWith('#')) return readGiftNumber(text.slice(1), context);
  if (text.includes('~')) return readGiftChoices(text, context);
  if (text.includes('=') && text.includes('->')) return readGiftMatching(text, context);
  return readTrueFalse(text, context);
}

function readTrueFalse(text: string, { format }: GiftContext): ReadAnswers {
  const [answer = '', wrong, right] = splitFeedback(text, 3, format);
  if (!/^(T|TRUE|F|FALSE)$/.test(answer))
    return refused(
      'typed-words',
      'a short answer is compared letter by letter; typed replies are judged by moves here',
    );
  return {
    ok: true,
    kind: 'true-false',
    body: { right: answer.startsWith('T') },
    reason: right ?? wrong ?? null,
    changes:
      wrong && right
        ? [
            {
              code: 'feedback-dropped',
              message: 'the feedback of the wrong answer is left out',
              words: [wrong.en],
            },
          ]
        : [],
  };
}

const refused = (code: ExchangeCode, message: string) => ({ ok: false, code, message }) as const;
