import type { Words } from '../words';
import type { ReadAnswers } from './gift-answers';
import type { GiftContext } from './gift-context';
import { splitFeedback } from './split-feedback';
import { splitWeight } from './split-weight';

const NO_UNIT: Words = {
  zh: '（题目所问的单位）',
  en: '(the unit asked for)',
  oneLanguage: false,
  stripped: false,
};
const NUMBER = /^[-+]?\d{1,15}(?:\.\d{1,15})?(?:e[-+]?\d{1,2})?$/i;

/** Reads `value`, `value:tolerance` or `low..high`. Several accepted values with their own credit are refused. */
export function readGiftNumber(text: string, { format, unit }: GiftContext): ReadAnswers {
  const [before = '', ...wrong] = text.split('~');
  const answers = before
    .split('=')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [only] = answers;
  if (answers.length !== 1 || only === undefined)
    return {
      ok: false,
      code: 'several-answers',
      message: `a number has one right value here, the file gives ${answers.length}`,
      words: answers,
    };
  const { weight, rest } = splitWeight(only);
  const [answer, reason] = splitFeedback(rest, 2, format);
  const found = rangeOf(answer);
  if (!found || (weight ?? 100) !== 100)
    return {
      ok: false,
      code: 'not-a-number',
      message: `not a number with full credit: ${only.slice(0, 60)}`,
      words: [only],
    };
  const changes: Extract<ReadAnswers, { ok: true }>['changes'] = [];
  const [, unheard] = splitFeedback(wrong.join('~'), 2, format);
  if (unheard)
    changes.push({
      code: 'feedback-dropped',
      message: 'the feedback of a wrong number is left out',
      words: [unheard.en],
    });
  if (!unit)
    changes.push({
      code: 'filled-in',
      message: 'GIFT has no units: write the unit',
      fields: ['unit'],
    });
  return {
    ok: true,
    kind: 'numeric',
    body: { ...found, unit: unit ?? NO_UNIT },
    reason: reason ?? null,
    changes,
  };
}

function rangeOf(answer: string): { value: number; tolerance: number } | null {
  const range = answer.split('..').map((part) => part.trim());
  if (range.length === 2) {
    const [low = '', high = ''] = range;
    if (!NUMBER.test(low) || !NUMBER.test(high) || Number(high) < Number(low)) return null;
    return {
      value: tidy((Number(low) + Number(high)) / 2),
      tolerance: tidy((Number(high) - Number(low)) / 2),
    };
  }
  const [value = '', tolerance = '0'] = answer.split(':').map((part) => part.trim());
  if (!NUMBER.test(value) || !NUMBER.test(tolerance) || answer.split(':').length > 2) return null;
  return { value: Number(value), tolerance: Number(tolerance) };
}

/** 0.1 + 0.2 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));
