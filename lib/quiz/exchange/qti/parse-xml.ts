import { decodeXml } from './decode-xml';
import type { XmlElement } from './xml-element';

export type ParsedXml =
  | { ok: true; root: XmlElement }
  | { ok: false; code: 'not-xml' | 'declares-entities'; line: number; message: string };

const DEEPEST = 60;
const MOST_ELEMENTS = 20_000;
const TAG =
  /<(\/?)([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:\s+[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z_:][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * Parses an XML file strictly: one root, every tag closed, attributes quoted, only the five entities of XML and numbers. A
 * document type is refused (there entities are declared that grow without end or read other files), so are more than
 * 20,000 elements or 60 levels. Linear in the length; fetches and runs nothing; never throws.
 */
export function parseXml(text: string): ParsedXml {
  const top: XmlElement = { name: '', attributes: new Map(), children: [], line: 1 };
  const open: XmlElement[] = [top];
  let at = 0;
  let line = 1;
  let elements = 0;
  const fail = (message: string, code: 'not-xml' | 'declares-entities' = 'not-xml') =>
    ({ ok: false, code, line, message }) as const;
  const advance = (to: number) => {
    for (let i = text.indexOf('\n', at); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) line += 1;
    at = to;
  };
  while (at < text.length) {
    const here = open.at(-1) as XmlElement;
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      const words = decodeXml(text.slice(at, end));
      if (words === null) return fail('an entity that XML does not define');
      if (open.length > 1) here.children.push(words);
      else if (words.replace(/^\ufeff/, '').trim()) return fail('text outside the root element');
      advance(end);
      continue;
    }
    if (text.startsWith('<!DOCTYPE', at) || text.startsWith('<!ENTITY', at))
      return fail('a document type is not accepted', 'declares-entities');
    const skipped = SKIPPED.find(([opening]) => text.startsWith(opening, at));
    if (skipped) {
      const [opening, closing] = skipped;
      const end = text.indexOf(closing, at + opening.length);
      if (end < 0) return fail(`${opening} is never closed`);
      if (opening === '<![CDATA[') {
        if (open.length === 1) return fail('text outside the root element');
        here.children.push(text.slice(at + opening.length, end));
      }
      advance(end + closing.length);
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (!tag) return fail('a tag that is not well formed');
    const [whole, closes, , name = '', written = '', empty] = tag;
    if (closes) {
      if (open.length === 1 || here.name !== name || written || empty)
        return fail(`</${name}> closes nothing`);
      open.pop();
    } else {
      elements += 1;
      if (elements > MOST_ELEMENTS || open.length > DEEPEST)
        return fail('too many or too deep elements');
      if (open.length === 1 && top.children.length > 0) return fail('more than one root element');
      const attributes = attributesOf(written);
      if (!attributes) return fail('an attribute that stands twice or holds an unknown entity');
      const element = { name, attributes, children: [], line };
      here.children.push(element);
      if (!empty) open.push(element);
    }
    advance(at + whole.length);
  }
  const [root] = top.children;
  if (open.length > 1) return fail(`<${open.at(-1)?.name}> is never closed`);
  return root && typeof root !== 'string' ? { ok: true, root } : fail('there is no element');
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function attributesOf(written: string): Map<string, string> | null {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    const value = decodeXml(double ?? single ?? '');
    if (value === null || attributes.has(name)) return null;
    attributes.set(name, value);
  }
  return attributes;
}
