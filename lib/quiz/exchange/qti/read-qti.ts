import type { Text } from '@/lib/model/text';
import type { ExchangeCode, ExchangeParticulars } from '../exchange-problem';
import type { ExchangeResult } from '../exchange-result';
import { finishItem } from '../finish-item';
import type { ImportDefaults } from '../import-defaults';
import { STANDARD_IMPORT_DEFAULTS } from '../standard-import-defaults';
import { packageFolder } from './package-folder';
import { parseXml } from './parse-xml';
import { readManifest } from './read-manifest';
import { readQtiItem } from './read-qti-item';

const MANIFEST = 'imsmanifest.xml';
const MOST_CHARACTERS = 500_000;
const MOST_NAMED = 20;

export interface QtiResult extends ExchangeResult {
  bank: { id: string; title: Text | null } | null;
}

/**
 * Reads the files of a QTI 3 package, path → text; `others` are files of it that are no text. Only items that the manifest
 * names are read, in its order; a test, a picture, a style is named as left out, all of them together; so are the items of an
 * older QTI. Gives whole items and all that was refused or changed, each with its file and line. Never throws, whatever the
 * files hold; opens nothing that is not in the map.
 */
export function readQti(
  files: ReadonlyMap<string, string>,
  {
    defaults = STANDARD_IMPORT_DEFAULTS,
    others = [],
  }: { defaults?: ImportDefaults; others?: readonly string[] } = {},
): QtiResult {
  const result: QtiResult = { items: [], problems: [], bank: null };
  const refuse = (
    code: ExchangeCode,
    file: string,
    line: number,
    message: string,
    { id = null, ...particulars }: { id?: string | null } & ExchangeParticulars = {},
  ) => result.problems.push({ severity: 'refused', code, file, line, id, message, ...particulars });
  const read = (file: string) => {
    const text = files.get(file);
    if (text === undefined) refuse('not-a-package', file, 0, 'the file is not in the package');
    else if (text.length > MOST_CHARACTERS)
      refuse('file-too-large', file, 0, `the file is larger than ${MOST_CHARACTERS} characters`);
    else {
      const parsed = parseXml(text);
      if (parsed.ok) return parsed.root;
      refuse(parsed.code, file, parsed.line, parsed.message);
    }
    return null;
  };
  const folder = packageFolder(files.keys()) ?? '';
  const root = read(folder + MANIFEST);
  if (!root) return result;
  const manifest = readManifest(root);
  if (!manifest) {
    refuse('not-a-package', folder + MANIFEST, root.line, `<${root.name}> is not a manifest`);
    return result;
  }
  result.bank = manifest.bank;
  const taken = new Set<string>();
  const seen = new Set([folder + MANIFEST]);
  const aside: string[] = [];
  const older: string[] = [];
  for (const { type, href, line, labels } of manifest.resources) {
    const path = folder + href;
    if (seen.has(path)) continue; // what one resource holds, another may name again
    seen.add(path);
    if (OLDER.test(type)) older.push(`${href || `line ${line}`} (${type})`);
    else if (!ITEM.test(type)) aside.push(href || `line ${line}`);
    if (!ITEM.test(type)) continue;
    const element = read(path);
    if (!element) continue;
    const item = readQtiItem(element, labels, path);
    if (!item.ok) {
      const id = element.attributes.get('identifier') ?? null;
      const { ok, code, line: at, message, ...particulars } = item;
      refuse(code, path, at, message, { id, ...particulars });
      continue;
    }
    const finished = finishItem(item.draft, defaults, taken);
    result.problems.push(...finished.problems);
    if (finished.item) result.items.push(finished.item);
  }
  if (older.length > 0)
    refuse('older-qti', folder + MANIFEST, 0, `${older.length} not read: ${named(older)}`, {
      words: older,
    });
  for (const [path, text] of files) {
    if (seen.has(path)) continue;
    if (text.includes('<qti-assessment-item ') || text.includes('<qti-assessment-item\n'))
      refuse('not-listed', path, 0, 'an item that the manifest does not name');
    else aside.push(path.slice(folder.length));
  }
  for (const path of others) if (!seen.has(path)) aside.push(path.slice(folder.length));
  if (aside.length > 0)
    refuse('no-question', folder + MANIFEST, 0, `left out: ${named(aside)}`, { words: aside });
  return result;
}

const ITEM = /^imsqti_item_xmlv3p0(p\d)?$/;
const OLDER = /^imsqti_(item_)?xmlv[12]/;

const named = (paths: readonly string[]): string => {
  const more = paths.length - MOST_NAMED;
  return paths.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
};
