import type { Text } from '@/lib/model/text';
import { Slug } from '@/lib/model/text';
import type { ExchangeProblem } from './exchange-problem';
import type { ExchangeResult } from './exchange-result';
import { readGift } from './gift/read-gift';
import { readQti } from './qti/read-qti';
import { xmlElementAtStart } from './xml-element-at-start';
import { decodeXmlBytes } from './zip/decode-xml-bytes';
import { type Inflate, readZip } from './zip/read-zip';

/** What a file holds, and the bank it could become: `id` and `title` from the file itself, or from its name. */
export interface ReadBank extends ExchangeResult {
  id: string;
  title: Text;
}

/**
 * Reads a file of another program: a QTI 3 package when it begins like a ZIP file, else Moodle GIFT. `name` is the file's, for
 * the messages. Gives whole items only, and every question that was refused or changed. Never throws, whatever the file holds.
 */
export function readBankFile(bytes: Uint8Array, name: string, inflate: Inflate): ReadBank {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const { items, problems, bank } = isZip
    ? fromZip(bytes, name, inflate)
    : fromText(decodeXmlBytes(bytes) ?? new TextDecoder().decode(bytes), name);
  const id = slugOf(bank?.id ?? '') || slugOf(name) || 'imported';
  return { items, problems, id, title: bank?.title ?? { zh: id, en: id } };
}

function fromText(text: string, name: string): ReturnType<typeof readQti> {
  const element = xmlElementAtStart(text);
  if (element !== null) {
    const message = `<${element}> stands alone: bring a QTI 3 package (.zip) or GIFT`;
    return {
      items: [],
      problems: [refused(name, 'xml-alone', message, [`<${element}>`])],
      bank: null,
    };
  }
  const read = readGift(text, name);
  return { ...read, bank: { id: read.category ?? '', title: null } };
}

function fromZip(bytes: Uint8Array, name: string, inflate: Inflate): ReturnType<typeof readQti> {
  const zip = readZip(bytes, inflate);
  if (!zip.ok)
    return { items: [], problems: [refused(name, zip.code, zip.message, zip.words)], bank: null };
  const read = readQti(zip.files, { others: zip.skipped });
  const unread = zip.unreadable.map((path) =>
    refused(path, 'not-text', 'it is in no encoding that it tells'),
  );
  return { ...read, problems: [...unread, ...read.problems] };
}

const refused = (
  file: string,
  code: ExchangeProblem['code'],
  message: string,
  words?: readonly string[],
): ExchangeProblem => ({
  severity: 'refused',
  code,
  file,
  line: 0,
  id: null,
  message,
  ...(words ? { words } : {}),
});

/** The last part of a category or a file's name, as an id; empty when none can be made. */
function slugOf(name: string): string {
  const last = name.split('/').at(-1) ?? '';
  const made = last
    .replace(/\..*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-$/g, '');
  return Slug.safeParse(made).success ? made : '';
}
