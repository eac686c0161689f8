import { plainWords } from '../plain-words';
import type { Words } from '../words';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';
import { xmlText } from './xml-text';

/** Elements that only hold text together; others mean something and are told when they go. */
const PLAIN = new Set(['p', 'div', 'span', 'qti-prompt', 'qti-content-body']);

/** The words inside an element: two spans with `xml:lang` as two languages, anything else as one. Inner `without` stay out. */
export function qtiWords(element: XmlElement, without: readonly string[] = []): Words {
  const kept = { ...element, children: outside(element, without) };
  const spans = xmlFind(kept, 'span');
  const zh = spans.find((span) => span.attributes.get('xml:lang')?.startsWith('zh'));
  const en = spans.find((span) => span.attributes.get('xml:lang')?.startsWith('en'));
  const stripped = (inside: XmlElement): boolean =>
    inside.children.some(
      (child) => typeof child !== 'string' && (!PLAIN.has(child.name) || stripped(child)),
    );
  if (zh && en)
    return {
      zh: xmlText(zh).trim(),
      en: xmlText(en).trim(),
      oneLanguage: false,
      stripped: stripped(kept),
    };
  const text = xmlText(kept).replace(/\s+/g, ' ');
  return { ...plainWords(text), stripped: stripped(kept) };
}

const outside = (element: XmlElement, without: readonly string[]): XmlElement['children'] =>
  element.children.flatMap((child): XmlElement['children'] => {
    if (typeof child === 'string') return [child];
    if (without.includes(child.name)) return [];
    return [{ ...child, children: outside(child, without) }];
  });
