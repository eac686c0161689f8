import type { XmlElement } from './xml-element';

/** Every element of a name inside an element, in reading order, itself not included. */
export function xmlFind(inside: XmlElement, name: string): XmlElement[] {
  return inside.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child, ...xmlFind(child, name)] : xmlFind(child, name);
  });
}
