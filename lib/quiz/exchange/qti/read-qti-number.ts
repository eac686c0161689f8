import type { Words } from '../words';
import type { QtiContext } from './qti-context';
import type { QtiRead } from './qti-read';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';

const NO_UNIT: Words = {
  zh: '（题目所问的单位）',
  en: '(the unit asked for)',
  oneLanguage: false,
  stripped: false,
};

/**
 * Reads a number that is typed, with the tolerance of response processing. A tolerance that is relative, one-sided or comes
 * from rounding is refused: here it is the same amount on either side.
 */
export function readQtiNumber(
  declared: XmlElement,
  right: readonly string[],
  { root, unit }: QtiContext,
): QtiRead {
  const value = Number(right[0]);
  const isNumber = /^(float|integer)$/.test(declared.attributes.get('base-type') ?? '');
  if (right.length > 1)
    return {
      ok: false,
      code: 'several-answers',
      message: 'a number has one right value here',
      words: right,
    };
  if (!isNumber || !Number.isFinite(value))
    return {
      ok: false,
      code: 'not-a-number',
      message: `"${(right[0] ?? '').slice(0, 60)}" is not a number`,
      words: right.slice(0, 1),
    };
  const response = declared.attributes.get('identifier');
  const compares = ['qti-equal', 'qti-equal-rounded'].flatMap((name) =>
    xmlFind(root, name).filter((one) =>
      xmlFind(one, 'qti-variable').some(
        ({ attributes }) => attributes.get('identifier') === response,
      ),
    ),
  );
  const amounts = compares.map((one) => tolerance(one));
  const [amount = 0] = amounts;
  if (amount === null || amounts.some((other) => other !== amount))
    return {
      ok: false,
      code: 'other-tolerance',
      message: 'the tolerance is relative, one-sided, by rounding, or has steps',
    };
  return {
    ok: true,
    kind: 'numeric',
    body: { value, tolerance: amount, unit: unit ?? NO_UNIT },
    changes: unit
      ? []
      : [{ code: 'filled-in', message: 'the item names no unit: write it', fields: ['unit'] }],
  };
}

/** What may lie between the answer and the value on either side; null when that is not one amount. */
function tolerance({ name, attributes }: XmlElement): number | null {
  const mode = attributes.get('tolerance-mode') ?? 'exact';
  if (name !== 'qti-equal' || mode === 'relative') return null;
  if (mode === 'exact') return 0;
  const [below = Number.NaN, above = below] = (attributes.get('tolerance') ?? '')
    .trim()
    .split(/\s+/)
    .map(Number);
  const isOpen = ['include-lower-bound', 'include-upper-bound'].some(
    (bound) => attributes.get(bound) === 'false',
  );
  return below === above && below >= 0 && !isOpen ? below : null;
}
