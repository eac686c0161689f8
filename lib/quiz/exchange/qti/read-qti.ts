import type { Text } from '@/lib/model/text';
import type { ExchangeCode } from '../exchange-problem';
import type { ExchangeResult } from '../exchange-result';
import { finishItem } from '../finish-item';
import type { ImportDefaults } from '../import-defaults';
import { STANDARD_IMPORT_DEFAULTS } from '../standard-import-defaults';
import { parseXml } from './parse-xml';
import { readManifest } from './read-manifest';
import { readQtiItem } from './read-qti-item';

const MANIFEST = 'imsmanifest.xml';
const MOST_CHARACTERS = 500_000;

export interface QtiResult extends ExchangeResult {
  bank: { id: string; title: Text | null } | null;
}

/**
 * Reads the files of a QTI 3 package, path → text. Only items that the manifest names are read, in its order; a test, a
 * picture, a style in the package is named as left out. Gives whole items and all that was refused or changed, each with its
 * file and line. Never throws, whatever the files hold; opens nothing that is not in the map.
 */
export function readQti(
  files: ReadonlyMap<string, string>,
  defaults: ImportDefaults = STANDARD_IMPORT_DEFAULTS,
): QtiResult {
  const result: QtiResult = { items: [], problems: [], bank: null };
  const refuse = (
    code: ExchangeCode,
    file: string,
    line: number,
    message: string,
    id: string | null = null,
  ) => result.problems.push({ severity: 'refused', code, file, line, id, message });
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
  const root = read(MANIFEST);
  if (!root) return result;
  const manifest = readManifest(root);
  if (!manifest) {
    refuse('not-a-package', MANIFEST, root.line, `<${root.name}> is not a manifest`);
    return result;
  }
  result.bank = manifest.bank;
  const taken = new Set<string>();
  for (const { type, href, line, labels } of manifest.resources) {
    if (!/^imsqti_item_xmlv3p0(p\d)?$/.test(type)) {
      refuse(
        'kind-not-carried',
        MANIFEST,
        line,
        `${href || 'a resource'} (${type}) is no QTI 3 item and is left out`,
      );
      continue;
    }
    const element = read(href);
    if (!element) continue;
    const item = readQtiItem(element, labels, href);
    if (!item.ok) {
      refuse(
        item.code,
        href,
        item.line,
        item.message,
        element.attributes.get('identifier') ?? null,
      );
      continue;
    }
    const finished = finishItem(item.draft, defaults, taken);
    result.problems.push(...finished.problems);
    if (finished.item) result.items.push(finished.item);
  }
  const named = new Set([MANIFEST, ...manifest.resources.map((resource) => resource.href)]);
  for (const file of files.keys())
    if (!named.has(file))
      refuse('kind-not-carried', file, 0, 'the manifest does not name this file as an item');
  return result;
}
