import type { DraftItem } from '../draft-item';
import type { ExchangeCode } from '../exchange-problem';
import type { Words } from '../words';
import { qtiWords } from './qti-words';
import { readQtiInteraction } from './read-qti-interaction';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';

export type ReadQtiItem =
  | { ok: true; draft: DraftItem }
  | { ok: false; code: ExchangeCode; line: number; message: string };

const PARTS = ['says', 'unit', 'source', 'pair-reason'] as const;

/**
 * Reads one assessment item of QTI 3. Takes its root element and the labels that the manifest has for it. Refuses, by name,
 * an item with no interaction or several, and kinds that a bank has no item for.
 */
export function readQtiItem(
  root: XmlElement,
  labels: readonly string[],
  file: string,
): ReadQtiItem {
  const refused = (code: ExchangeCode, message: string, line = root.line) =>
    ({ ok: false, code, line, message }) as const;
  if (root.name !== 'qti-assessment-item')
    return refused('kind-not-carried', `<${root.name}> is not a QTI 3 item`);
  const body = root.children.find(
    (child) => typeof child !== 'string' && child.name === 'qti-item-body',
  );
  if (!body || typeof body === 'string')
    return refused('not-an-item', 'there is no <qti-item-body>');
  const interactions = everything(body).filter((one) => /^qti-.*-interaction$/.test(one.name));
  const [interaction] = interactions;
  if (!interaction || interactions.length > 1)
    return refused(
      'kind-not-carried',
      `an item asks once here, the file has ${interactions.length} interactions`,
    );
  const inside = (name: (typeof PARTS)[number], where: XmlElement) =>
    xmlFind(where, 'p').filter((p) => p.attributes.get('class') === name);
  const feedback = xmlFind(root, 'qti-modal-feedback');
  const first = feedback[0];
  const read = readQtiInteraction(interaction, {
    root,
    labels,
    says: wordsOf(inside('says', body)[0]),
    unit: wordsOf(inside('unit', body)[0]),
    besidePairs: first ? inside('pair-reason', first).map((p) => wordsOf(p)) : [],
  });
  if (!read.ok) return { ...read, line: interaction.line };
  const changes = [...read.changes];
  if (feedback.length > 1)
    changes.push({
      code: 'feedback-dropped',
      message: 'only the first of several feedbacks is kept',
    });
  const reason = first ? qtiWords(withoutParts(first)) : null;
  return {
    ok: true,
    draft: {
      file,
      line: root.line,
      kind: read.kind,
      id: root.attributes.get('identifier') ?? null,
      name: root.attributes.get('title') ?? '',
      labels,
      asks: asks(body, interaction),
      reason: reason?.zh ? reason : null,
      source: first ? wordsOf(inside('source', first)[0]) : null,
      body: read.body,
      changes,
    },
  };
}

/** What is asked stands before the interaction, in its prompt, or in both. */
function asks(body: XmlElement, interaction: XmlElement): Words {
  const prompt = interaction.children.filter(
    (child) => typeof child !== 'string' && child.name === 'qti-prompt',
  );
  const around = withoutParts(body);
  return qtiWords({ ...around, children: [...around.children, ...prompt] }, [interaction.name]);
}

const wordsOf = (p: XmlElement | undefined): Words | null =>
  p && p.children.length > 0 ? qtiWords(p) : null;

const everything = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...everything(child)],
  );

const withoutParts = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((child): XmlElement['children'] => {
    if (typeof child === 'string') return [child];
    if (PARTS.some((name) => child.attributes.get('class') === name)) return [];
    return [withoutParts(child)];
  }),
});
