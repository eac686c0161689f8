import { plainWords } from '../plain-words';
import type { Words } from '../words';
import { QTI_MEDIA } from './qti-media';
import { qtiText } from './qti-text';
import type { XmlElement } from './xml-element';
import { xmlText } from './xml-text';

/** Elements that only hold text together; others mean something and are told when they go. */
const PLAIN = new Set(['p', 'div', 'span', 'qti-prompt', 'qti-content-body', ...QTI_MEDIA]);

/**
 * The words inside an element: two languages when all of them stand in elements marked Chinese or English by `xml:lang`,
 * anything else as one. Inner `without` stay out.
 */
export function qtiWords(element: XmlElement, without: readonly string[] = []): Words {
  const kept = { ...element, children: outside(element, without) };
  const stripped = (inside: XmlElement): boolean =>
    inside.children.some(
      (child) => typeof child !== 'string' && (!PLAIN.has(child.name) || stripped(child)),
    );
  const marked = byLanguage(kept);
  const zh = marked.zh.map(lineOf).join(' ');
  const en = marked.en.map(lineOf).join(' ');
  if (zh && en && !marked.unmarked) return { zh, en, oneLanguage: false, stripped: stripped(kept) };
  return { ...plainWords(qtiText(kept)), stripped: stripped(kept) };
}

/** The outermost elements of each language, and whether words stand outside them. */
function byLanguage(element: XmlElement): {
  zh: XmlElement[];
  en: XmlElement[];
  unmarked: boolean;
} {
  const found = { zh: [] as XmlElement[], en: [] as XmlElement[], unmarked: false };
  for (const child of element.children) {
    if (typeof child === 'string') {
      found.unmarked ||= child.trim() !== '';
      continue;
    }
    const language = child.attributes.get('xml:lang') ?? child.attributes.get('lang') ?? '';
    if (/^zh\b/i.test(language)) found.zh.push(child);
    else if (/^en\b/i.test(language)) found.en.push(child);
    else {
      const inner = byLanguage(child);
      found.zh.push(...inner.zh);
      found.en.push(...inner.en);
      found.unmarked ||= inner.unmarked || QTI_MEDIA.has(child.name);
    }
  }
  return found;
}

/** A text without elements keeps its lines. */
const lineOf = (element: XmlElement): string =>
  element.children.every((child) => typeof child === 'string')
    ? xmlText(element).trim()
    : qtiText(element);

const outside = (element: XmlElement, without: readonly string[]): XmlElement['children'] =>
  element.children.flatMap((child): XmlElement['children'] => {
    if (typeof child === 'string') return [child];
    if (without.includes(child.name)) return [];
    return [{ ...child, children: outside(child, without) }];
  });
