import { decodeText } from './decode-text';

/**
 * The text of an XML file, in the encoding that its first bytes or its declaration tell, else UTF-8; null when the bytes are
 * no text in it.
 */
export function decodeXmlBytes(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return decodeText(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return decodeText(bytes, 'utf-16be');
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const told = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]{1,40})["']/.exec(
    start,
  )?.[1];
  return decodeText(bytes, 'utf-8') ?? (told ? decodeText(bytes, told) : null);
}
