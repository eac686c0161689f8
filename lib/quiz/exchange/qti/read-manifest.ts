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
    resources: xmlFind(root, 'resource').map((resource) => ({
      type: resource.attributes.get('type') ?? '',
      href: resource.attributes.get('href') ?? '',
      line: resource.line,
      labels: labelsOf(resource),
    })),
  };
}

function titleOf(metadata: XmlElement): Text | null {
  const [title] = xmlFind(metadata, 'title');
  const strings = title ? xmlFind(title, 'string') : [];
  const first = strings[0] ? xmlText(strings[0]).trim() : '';
  const inLanguage = (code: string) => {
    const found = strings.find((one) => one.attributes.get('language')?.startsWith(code));
    return (found && xmlText(found).trim()) || first;
  };
  return first ? { zh: inLanguage('zh'), en: inLanguage('en') } : null;
}

/** Keywords, and LOM's difficulty where no keyword of ours says it. */
function labelsOf(resource: XmlElement): string[] {
  const labels = xmlFind(resource, 'keyword').flatMap((keyword) =>
    xmlFind(keyword, 'string').map((one) => xmlText(one).trim()),
  );
  if (labels.some((label) => label.startsWith('difficulty:'))) return labels;
  const [value] = xmlFind(resource, 'difficulty').flatMap((one) => xmlFind(one, 'value'));
  const level = LOM_DIFFICULTY.findIndex((word) => value && xmlText(value).trim() === word);
  return level < 0 ? labels : [...labels, `difficulty:${level + 1}`];
}
