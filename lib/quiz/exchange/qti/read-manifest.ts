import type { Text } from '@/lib/model/text';
import { LOM_DIFFICULTY } from './lom-difficulty';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';
import { xmlText } from './xml-text';

export interface Manifest {
  bank: { id: string; title: Text | null };
  resources: { type: string; href: string; line: number; labels: string[] }[];
}

/** Reads a content package's manifest: what is in it and the labels of each; null when the root is no manifest. */
export function readManifest(root: XmlElement): Manifest | null {
  if (root.name !== 'manifest') return null;
  const about = root.children.find(
    (child) => typeof child !== 'string' && child.name === 'metadata',
  );
  return {
    bank: {
      id: root.attributes.get('identifier') ?? '',
      title: about && typeof about !== 'string' ? titleOf(about) : null,
    },
    resources: xmlFind(root, 'resources').flatMap((resources) =>
      xmlFind(resources, 'resource').map((resource) => ({
        type: resource.attributes.get('type') ?? '',
        href: pathOf(base(root) + base(resources) + base(resource), resource),
        line: resource.line,
        labels: labelsOf(resource),
      })),
    ),
  };
}

const base = (element: XmlElement): string => element.attributes.get('xml:base') ?? '';

/** An address in a manifest is a relative URL: escaped where a path is not. */
function pathOf(folder: string, resource: XmlElement): string {
  const url = folder + (resource.attributes.get('href') ?? '');
  const path = url.replace(/^\.\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is a character of the name
  }
}

function titleOf(metadata: XmlElement): Text | null {
  const [title] = xmlFind(metadata, 'title');
  const strings = title ? stringsOf(title) : [];
  const first = strings[0] ? xmlText(strings[0]).trim() : '';
  const inLanguage = (code: string) => {
    const found = strings.find(({ attributes }) =>
      (attributes.get('language') ?? attributes.get('xml:lang'))?.startsWith(code),
    );
    return (found && xmlText(found).trim()) || first;
  };
  return first ? { zh: inLanguage('zh'), en: inLanguage('en') } : null;
}

/** Keywords, and LOM's difficulty where no keyword of ours says it. */
function labelsOf(resource: XmlElement): string[] {
  const labels = xmlFind(resource, 'keyword').flatMap((keyword) =>
    stringsOf(keyword).map((one) => xmlText(one).trim()),
  );
  if (labels.some((label) => label.startsWith('difficulty:'))) return labels;
  const [value] = xmlFind(resource, 'difficulty').flatMap((one) => xmlFind(one, 'value'));
  const level = LOM_DIFFICULTY.findIndex((word) => value && xmlText(value).trim() === word);
  return level < 0 ? labels : [...labels, `difficulty:${level + 1}`];
}

/** LOM's texts, in the words of its present version and of the one before. */
const stringsOf = (element: XmlElement): XmlElement[] =>
  ['string', 'langstring'].flatMap((name) => xmlFind(element, name));
