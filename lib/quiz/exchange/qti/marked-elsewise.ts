import type { QtiScoring } from './qti-scoring';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';

/**
 * Does an item give other marks than ours, but for their scale? Ours: `one` answer all or nothing; `several`, the right ones
 * less the wrong ones; `pairs`, a share for each. `keys` are all that can be answered, `right` the right ones.
 */
export function markedElsewise(
  declared: XmlElement,
  scoring: QtiScoring,
  kind: 'one' | 'several' | 'pairs',
  keys: readonly string[],
  right: readonly string[],
): boolean {
  if (scoring !== 'map') return scoring === 'own-rules' || kind !== 'one';
  const [mapping] = xmlFind(declared, 'qti-mapping');
  if (!mapping) return true;
  const of = (name: string) => Number(mapping.attributes.get(name) ?? Number.NaN);
  const values = new Map(
    xmlFind(mapping, 'qti-map-entry').map((entry) => [
      entry.attributes.get('map-key')?.trim() ?? '',
      Number(entry.attributes.get('mapped-value')),
    ]),
  );
  const value = (key: string) => values.get(key) ?? (of('default-value') || 0);
  const total = right.reduce((sum, key) => sum + value(key), 0);
  if (!(total > 0) || of('upper-bound') < total * 0.995 || of('lower-bound') < 0) return true;
  if (kind === 'several' && !(of('lower-bound') === 0)) return true;
  const share = total / right.length;
  const isRight = new Set(right);
  return [...keys, ...values.keys()].some((key) => {
    const wanted = isRight.has(key) ? share : kind === 'several' ? -share : 0;
    return !(Math.abs(value(key) - wanted) <= total * 0.005);
  });
}
