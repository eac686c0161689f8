import type { ExchangeCode } from '../exchange-problem';
import { crc32 } from './crc32';
import { decodeText } from './decode-text';
import { decodeXmlBytes } from './decode-xml-bytes';

const MOST_FILES = 3_000;
const MOST_OF_A_FILE = 2_000_000;
const MOST_BYTES = 40_000_000;

/** Unpacks raw deflate; null when the bytes are broken or give more than `most` bytes. The caller brings it: it is not pure. */
export type Inflate = (bytes: Uint8Array, most: number) => Uint8Array | null;

export type ReadZip =
  | { ok: true; files: Map<string, string>; skipped: string[]; unreadable: string[] }
  | { ok: false; code: ExchangeCode; message: string; words?: readonly string[] };

/**
 * Reads the XML files of a ZIP file as text, path → text; other files are not unpacked and named in `skipped`, XML files in
 * an encoding that they do not tell in `unreadable`. What a Mac adds beside every file is passed over. Refuses
 * what is no ZIP file, is encrypted or broken, a path that leads out of the package or stands twice, more than 3,000 files,
 * a file that unpacks to more than 2 MB, and more than 40 MB in all. Never throws.
 */
export function readZip(bytes: Uint8Array, inflate: Inflate): ReadZip {
  const refused = (code: ExchangeCode, message: string, path?: string) =>
    ({ ok: false, code, message, ...(path === undefined ? {} : { words: [path] }) }) as const;
  const broken = (message: string, path?: string) => refused('not-a-package', message, path);
  if (bytes.length > MOST_BYTES)
    return refused('file-too-large', `larger than ${MOST_BYTES} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return broken('this is not a ZIP file');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) return refused('file-too-large', `more than ${MOST_FILES} files`);
  const files = new Map<string, string>();
  const skipped: string[] = [];
  const unreadable: string[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      return broken('the directory of the ZIP file is broken');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [crc, packed, size] = [16, 20, 24].map((skip) => view.getUint32(at + skip, true));
    const [nameLength, extra, comment] = [28, 30, 32].map((skip) =>
      view.getUint16(at + skip, true),
    );
    const header = view.getUint32(at + 42, true);
    const name = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0));
    const path = decodeText(name, 'utf-8') ?? decodeText(name, 'gb18030');
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    if (path === null || UNSAFE.test(path))
      return refused(
        'unsafe-path',
        `the path ${JSON.stringify(path ?? '').slice(0, 80)} is not safe`,
        path ?? undefined,
      );
    if (path.endsWith('/') || MAC.test(path)) continue;
    if (!path.toLowerCase().endsWith('.xml')) {
      skipped.push(path);
      continue;
    }
    if (flags & 1) return broken(`${path} is encrypted`, path);
    if (files.has(path)) return refused('unsafe-path', `${path} stands in the package twice`, path);
    total += size ?? 0;
    if ((size ?? 0) > MOST_OF_A_FILE || total > MOST_BYTES)
      return refused('file-too-large', `${path} unpacks to too much`, path);
    if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50)
      return broken(`${path} is broken`, path);
    const start =
      header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const raw = bytes.subarray(start, start + (packed ?? 0));
    const data = method === 0 ? raw : method === 8 ? inflate(raw, size ?? 0) : null;
    if (!data || data.length !== size || crc32(data) !== crc)
      return broken(`${path} is broken`, path);
    const text = decodeXmlBytes(data);
    if (text === null) unreadable.push(path);
    else files.set(path, text);
  }
  return { ok: true, files, skipped, unreadable };
}

/** Resource forks and folder views that a Mac packs along. */
const MAC = /(^|\/)(__MACOSX\/|\._|\.DS_Store$)/;

/** Out of the package, absolute, a drive, a backslash, or characters that no path has. */
const UNSAFE = /(^|\/)\.\.?(\/|$)|^\/|^[A-Za-z]:|\\|\p{Cc}|^$/u;

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}
