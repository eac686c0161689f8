import type { XmlElement } from './xml-element';
import { xmlInside } from './xml-inside';

/** Parts of MathML that read in a line as they stand. */
const IN_LINE = new Set([
  'mi',
  'mn',
  'mo',
  'mtext',
  'mspace',
  'mrow',
  'mstyle',
  'semantics',
  'annotation',
  'annotation-xml',
]);

/** Is there a formula that a line of text would say wrongly (a power, a fraction, a root) and that says no words itself? */
export const holdsFormula = (elements: readonly XmlElement[]): boolean =>
  elements.some(
    (one) =>
      one.name === 'math' &&
      !one.attributes.get('alttext')?.trim() &&
      xmlInside(one).some((part) => !IN_LINE.has(part.name)),
  );
