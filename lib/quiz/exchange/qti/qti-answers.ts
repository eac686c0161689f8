import type { QuizItem } from '@/lib/model/quiz';
import { markableParts } from '../../markable-parts';
import { qtiShare } from './qti-share';

export interface QtiAnswers {
  /** The response declaration with the right answer, and the mapping where single choices earn a share. */
  declaration: string;
  /** The part of response processing that sets SCORE. */
  score: string;
  /** How many choices can bring their own feedback at once; null where none does. */
  besideOptions: 'single' | 'multiple' | null;
}

/** The right answer of an item and how it is marked, as QTI writes it. Marks are those of `markAnswer`, but for an order. */
export function qtiAnswers(item: QuizItem): QtiAnswers {
  switch (item.kind) {
    case 'true-false':
      return whole('single', 'identifier', [String(item.right)], null);
    case 'single':
    case 'listen':
      return whole(
        'single',
        'identifier',
        chosen(
          'O',
          item.options.map((one) => one.right),
        ),
        'single',
      );
    case 'order':
      return whole(
        'ordered',
        'identifier',
        item.steps.map((_, i) => `S${i + 1}`),
        null,
      );
    case 'multiple':
      return shared(
        'O',
        item.options.map((one) => one.right),
      );
    case 'hot-text':
      return shared(
        'P',
        markableParts(item).map((part) => part.fault !== undefined),
      );
    case 'match': {
      const pairs = item.pairs.map((_, i) => `S${i + 1} W${i + 1}`);
      const share = qtiShare(pairs.length);
      const entries = pairs.map((pair): [string, number] => [pair, share]);
      return mapped('directedPair', pairs, entries, null);
    }
    case 'numeric': {
      const { value, tolerance } = item;
      const equal = `<qti-equal tolerance-mode="absolute" tolerance="${tolerance} ${tolerance}"><qti-correct identifier="RESPONSE"/><qti-variable identifier="RESPONSE"/></qti-equal>`;
      return {
        declaration: declared('single', 'float', [String(value)], ''),
        score: onePointIf(equal),
        besideOptions: null,
      };
    }
    case 'fill-in':
      throw new Error('a typed reply is never written: carriage refuses it');
  }
}

const chosen = (letter: string, rights: readonly boolean[]): string[] =>
  rights.flatMap((right, i) => (right ? [`${letter}${i + 1}`] : []));

/** All or nothing. */
function whole(
  cardinality: 'single' | 'ordered',
  baseType: string,
  right: readonly string[],
  besideOptions: QtiAnswers['besideOptions'],
): QtiAnswers {
  const match =
    '<qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>';
  return {
    declaration: declared(cardinality, baseType, right, ''),
    score: onePointIf(match),
    besideOptions,
  };
}

/** Right ones less wrong ones. */
function shared(letter: string, rights: readonly boolean[]): QtiAnswers {
  const right = chosen(letter, rights);
  const share = qtiShare(right.length);
  const entries = rights.map((is, i): [string, number] => [
    `${letter}${i + 1}`,
    is ? share : -share,
  ]);
  return mapped('identifier', right, entries, 'multiple');
}

function mapped(
  baseType: string,
  right: readonly string[],
  entries: readonly (readonly [string, number])[],
  besideOptions: QtiAnswers['besideOptions'],
): QtiAnswers {
  const mapping = entries.map(
    ([key, value]) => `<qti-map-entry map-key="${key}" mapped-value="${value}"/>`,
  );
  return {
    declaration: declared(
      'multiple',
      baseType,
      right,
      `<qti-mapping lower-bound="0" upper-bound="1" default-value="0">${mapping.join('')}</qti-mapping>`,
    ),
    score:
      '<qti-set-outcome-value identifier="SCORE"><qti-map-response identifier="RESPONSE"/></qti-set-outcome-value>',
    besideOptions,
  };
}

const declared = (
  cardinality: string,
  baseType: string,
  right: readonly string[],
  mapping: string,
): string =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${baseType}"><qti-correct-response>${right
    .map((value) => `<qti-value>${value}</qti-value>`)
    .join('')}</qti-correct-response>${mapping}</qti-response-declaration>`;

const onePointIf = (condition: string): string =>
  `<qti-response-condition><qti-response-if>${condition}<qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition>`;
