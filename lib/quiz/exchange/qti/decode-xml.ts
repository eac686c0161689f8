import { XML_ENTITIES } from '../xml-entities';

/** Text of an XML file with its entities put back; null when one is not XML's own, or stands for no character. */
export function decodeXml(text: string): string | null {
  if (!text.includes('&')) return text;
  let broken = false;
  const decoded = text.replace(/&([^;&]{0,12};?)/g, (_, name: string) => {
    const char = characterOf(name);
    broken ||= char === null;
    return char ?? '';
  });
  return broken ? null : decoded;
}

function characterOf(name: string): string | null {
  const hex = name.match(/^#x([0-9a-fA-F]{1,6});$/)?.[1];
  const decimal = name.match(/^#([0-9]{1,7});$/)?.[1];
  if (!hex && !decimal)
    return name.endsWith(';') ? (XML_ENTITIES[name.slice(0, -1)] ?? null) : null;
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  const isChar = code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xd800);
  return isChar || (code >= 0xe000 && code <= 0x10ffff) ? String.fromCodePoint(code) : null;
}
