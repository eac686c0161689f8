import type { XmlElement } from './xml-element';

/** The text inside an element; what lies in elements of the `without` names is left out. */
export function xmlText(element: XmlElement, without: readonly string[] = []): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return without.includes(child.name) ? '' : xmlText(child, without);
    })
    .join('');
}
