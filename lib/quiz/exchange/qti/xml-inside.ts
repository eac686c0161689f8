import type { XmlElement } from './xml-element';

/** Every element inside an element, in reading order, itself not included; what lies in elements of `without` is left out. */
export function xmlInside(element: XmlElement, without: ReadonlySet<string> = NONE): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' || without.has(child.name)
      ? []
      : [child, ...xmlInside(child, without)],
  );
}

const NONE: ReadonlySet<string> = new Set();
