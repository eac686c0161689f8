import type { DraftItem } from '../draft-item';
import type { ExchangeCode, ExchangeParticulars } from '../exchange-problem';
import { feedbackDropped } from '../feedback-dropped';
import type { Words } from '../words';
import { qtiFeedback } from './qti-feedback';
import { holdsFormula } from './qti-formula';
import { qtiInteractionOf } from './qti-interaction-of';
import { QTI_MEDIA } from './qti-media';
import { QTI_PARTS, qtiStem } from './qti-stem';
import { qtiText } from './qti-text';
import { qtiWords } from './qti-words';
import { readQtiInteraction } from './read-qti-interaction';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';
import { xmlInside } from './xml-inside';

export type ReadQtiItem =
  | { ok: true; draft: DraftItem }
  | ({ ok: false; code: ExchangeCode; line: number; message: string } & ExchangeParticulars);

/**
 * Reads one assessment item of QTI 3. Takes its root element and the labels that the manifest has for it. Refuses, by name,
 * what a bank has no item for; whatever else the item says and has no place here is told in the draft's changes.
 */
export function readQtiItem(
  root: XmlElement,
  labels: readonly string[],
  file: string,
): ReadQtiItem {
  const found = qtiInteractionOf(root);
  if (!found.ok) return found;
  const { body, interaction } = found;
  const refused = (code: ExchangeCode, message: string) =>
    ({ ok: false, code, line: interaction.line, message }) as const;
  const { asks, notes, shown } = qtiStem(body, interaction);
  const seen = xmlInside(shown);
  if (holdsFormula(seen))
    return refused('needs-formula', 'a formula cannot be said in a line, and says no words itself');
  const { reason, beside, forRight, left } = qtiFeedback(root, interaction);
  const inside = (name: (typeof QTI_PARTS)[number], where: XmlElement | null) =>
    where ? xmlFind(where, 'p').filter((p) => p.attributes.get('class') === name) : [];
  const read = readQtiInteraction(interaction, {
    root,
    labels,
    says: wordsOf(inside('says', body)[0]),
    unit: wordsOf(inside('unit', body)[0]),
    besidePairs: inside('pair-reason', reason).map((p) => wordsOf(p)),
    beside,
    forRight,
  });
  if (!read.ok) return { ...read, line: interaction.line };
  if (asks.zh === '') return refused('no-words', 'the question has no words of its own');
  const isChoice = /choice-interaction$/.test(interaction.name); // there it has found its place, or was told as left out
  const lost = [...left, ...(forRight && !isChoice ? [forRight] : [])];
  const said = reason ? qtiWords(withoutParts(reason)) : null;
  const media = seen.filter((one) => QTI_MEDIA.has(one.name)).map((one) => one.name);
  const besides = [...notes, ...aboutIt(root)];
  const beaten = said?.zh && read.reason ? [read.reason.en] : [];
  const changes = [...read.changes, ...feedbackDropped([...beaten, ...lost.map(qtiText)])];
  if (media.length > 0)
    changes.push({
      code: 'media-dropped',
      message: `left out: ${[...new Set(media)].join(', ')}`,
      words: [...new Set(media)].map((name) => `<${name}>`),
    });
  if (besides.length > 0)
    changes.push({
      code: 'notes-dropped',
      message: `left out: ${named(besides)}`,
      words: besides,
    });
  return {
    ok: true,
    draft: {
      file,
      line: root.line,
      kind: read.kind,
      id: root.attributes.get('identifier') ?? null,
      name: root.attributes.get('title') ?? '',
      labels,
      asks,
      reason: said?.zh ? said : (read.reason ?? null),
      source: wordsOf(inside('source', reason)[0]),
      body: read.body,
      changes,
    },
  };
}

/** What an item brings besides the question: glossaries, sign language, calculators. */
const aboutIt = (root: XmlElement): string[] =>
  ['qti-catalog-info', 'qti-companion-materials-info'].filter(
    (name) => xmlFind(root, name).length > 0,
  );

const named = (texts: readonly string[]): string =>
  texts
    .slice(0, 6)
    .map((text) => `"${text.slice(0, 80)}"`)
    .join(', ');

const wordsOf = (p: XmlElement | undefined): Words | null =>
  p && p.children.length > 0 ? qtiWords(p) : null;

const withoutParts = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((child): XmlElement['children'] => {
    if (typeof child === 'string') return [child];
    if (QTI_PARTS.some((name) => child.attributes.get('class') === name)) return [];
    return [withoutParts(child)];
  }),
});
