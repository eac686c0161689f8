import { QTI_MEDIA } from './qti-media';
import type { XmlElement } from './xml-element';

/** Elements whose words run on with what stands around them; the words of all others stand apart. */
const RUNS_ON = new Set(
  'a abbr b bdi bdo cite code dfn em i kbd label mark q ruby rb rtc s samp small span strong sub sup tt u var wbr'.split(
    ' ',
  ),
);

/**
 * What an element says, on one line: a picture by its description in square brackets, the reading over a character in round
 * ones, a formula by its own words.
 */
export const qtiText = (element: XmlElement): string => told(element).replace(/\s+/g, ' ').trim();

const told = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : toldBy(child))).join('');

function toldBy(element: XmlElement): string {
  const { name, attributes } = element;
  if (QTI_MEDIA.has(name)) {
    const words =
      attributes.get('alt') ??
      attributes.get('aria-label') ??
      (name === 'object' ? told(element) : '');
    return words.trim() ? ` [${words.trim()}] ` : ' ';
  }
  if (name === 'rt') return `（${told(element)}）`;
  if (name === 'rp' || name === 'annotation' || name === 'annotation-xml') return '';
  if (name === 'math')
    return ` ${attributes.get('alttext')?.trim() || told(element).replace(/\s+/g, '')} `;
  return RUNS_ON.has(name) || IN_FORMULA.test(name) ? told(element) : ` ${told(element)} `;
}

const IN_FORMULA = /^(m[a-z]+|semantics)$/;
