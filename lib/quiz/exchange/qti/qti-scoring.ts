import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';
import { xmlText } from './xml-text';

/** How an item gives marks: all for the right answer, by its mapping, or by rules of its own. */
export type QtiScoring = 'match' | 'map' | 'own-rules';

/** What the response processing does with a response, read, not run; `ids` are the choices it could name one by one. */
export function qtiScoring(
  root: XmlElement,
  response: string,
  ids: ReadonlySet<string>,
): QtiScoring {
  const [rules] = xmlFind(root, 'qti-response-processing');
  const template = rules?.attributes.get('template') ?? '';
  if (!rules || /match/i.test(template)) return 'match';
  if (/map_response/i.test(template)) return 'map';
  const named = ['qti-response-if', 'qti-response-else-if'].some((name) =>
    xmlFind(rules, name).some((branch) => scores(branch) && names(branch, ids)),
  );
  if (named) return 'own-rules';
  const isMapped = xmlFind(rules, 'qti-map-response').some(
    (one) => one.attributes.get('identifier') === response,
  );
  return isMapped ? 'map' : 'match';
}

/** A branch gives marks itself, not only a branch within it. */
const scores = (branch: XmlElement): boolean =>
  branch.children.some(
    (child) =>
      typeof child !== 'string' &&
      child.name === 'qti-set-outcome-value' &&
      child.attributes.get('identifier') === 'SCORE',
  );

const names = (branch: XmlElement, ids: ReadonlySet<string>): boolean =>
  xmlFind(branch, 'qti-match').some((match) =>
    xmlFind(match, 'qti-base-value').some((value) => ids.has(xmlText(value).trim())),
  );
