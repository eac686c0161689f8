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

/** Reads a number that is typed, with the tolerance of response processing. Typed words are refused. */
export function readQtiNumber(
  declared: XmlElement,
  right: readonly string[],
  { root, unit }: QtiContext,
): QtiRead {
  if (!/^(float|integer)$/.test(declared.attributes.get('base-type') ?? ''))
    return {
      ok: false,
      code: 'kind-not-carried',
      message: 'typed words are compared letter by letter; typed replies are judged by moves here',
    };
  const value = Number(right[0]);
  const [equal] = xmlFind(root, 'qti-equal');
  const absolute = equal?.attributes.get('tolerance-mode') === 'absolute';
  const written = equal?.attributes.get('tolerance')?.trim().split(/\s+/).map(Number) ?? [];
  const [below = 0, above = below] = absolute ? written : [];
  if (right.length !== 1 || !Number.isFinite(value) || !Number.isFinite(below) || below !== above)
    return {
      ok: false,
      code: right.length > 1 ? 'several-answers' : 'not-a-number',
      message: 'a number has one right value here, with the same tolerance on both sides',
    };
  if (equal?.attributes.get('tolerance-mode') === 'relative')
    return { ok: false, code: 'not-a-number', message: 'a relative tolerance has no place here' };
  return {
    ok: true,
    kind: 'numeric',
    body: { value, tolerance: below, unit: unit ?? NO_UNIT },
    changes: unit ? [] : [{ code: 'filled-in', message: 'the item names no unit: write it' }],
  };
}
