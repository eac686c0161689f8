import type { QtiScoring } from './qti-scoring';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';
import { xmlText } from './xml-text';

/**
 * What a response declaration says is right: its correct response, or, where marks come from a mapping and there is none,
 * what earns marks (the most, when only one can be answered). Empty when it does not say.
 */
export function qtiKey(declared: XmlElement, scoring: QtiScoring): string[] {
  const [correct] = xmlFind(declared, 'qti-correct-response');
  const right = correct
    ? xmlFind(correct, 'qti-value').map((value) => xmlText(value).trim().replace(/\s+/g, ' '))
    : [];
  if (right.length > 0 || scoring !== 'map') return right;
  const entries = xmlFind(declared, 'qti-map-entry').map((entry) => ({
    key: entry.attributes.get('map-key')?.trim() ?? '',
    value: Number(entry.attributes.get('mapped-value')),
  }));
  const most = entries.reduce((best, { value }) => Math.max(best, value), 0);
  const least = declared.attributes.get('cardinality') === 'single' ? most : Number.MIN_VALUE;
  return entries.filter(({ value }) => value >= least && value > 0).map(({ key }) => key);
}
