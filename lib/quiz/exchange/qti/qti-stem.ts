import type { Words } from '../words';
import { qtiText } from './qti-text';
import { qtiWords } from './qti-words';
import type { XmlElement } from './xml-element';
import { xmlText } from './xml-text';

/** Paragraphs that we write ourselves and read elsewhere. */
export const QTI_PARTS = ['says', 'unit', 'source', 'pair-reason'] as const;

export interface QtiStem {
  asks: Words;
  /** Hints and words for teachers, scorers and proctors, that are no part of the question. */
  notes: string[];
  /** What is shown of the body, the interaction included, its feedback not. */
  shown: XmlElement;
}

const UNSEEN = new Set([
  'qti-feedback-block',
  'qti-feedback-inline',
  'qti-template-block',
  'qti-template-inline',
  'qti-stylesheet',
  'qti-catalog-info',
]);
const IN_A_LINE = /^qti-(text-entry|inline-choice)-interaction$/;
const GAP = '_____';

/**
 * What an item asks: what stands around the interaction, then its prompt. An interaction in the middle of a sentence leaves
 * a gap. Feedback and solutions are never part of it; instructions for the one who answers are, those for others are notes.
 */
export function qtiStem(body: XmlElement, interaction: XmlElement): QtiStem {
  const notes: string[] = [];
  const around = (element: XmlElement, place: 'gap' | 'whole'): XmlElement['children'] =>
    element.children.flatMap((child): XmlElement['children'] => {
      if (typeof child === 'string') return [child];
      if (child === interaction && place === 'gap')
        return IN_A_LINE.test(child.name) && xmlText(element, [child.name]).trim() ? [GAP] : [];
      if (UNSEEN.has(child.name)) return [];
      if (isNote(child)) {
        const note = child.attributes.get('title') ?? qtiText(child);
        if (place === 'gap' && note.trim()) notes.push(note.trim());
        return [];
      }
      const isPart = QTI_PARTS.some((name) => child.attributes.get('class') === name);
      if (place === 'gap' && isPart) return [];
      return [{ ...child, children: around(child, place) }];
    });
  const prompt = interaction.children.filter(
    (child) => typeof child !== 'string' && child.name === 'qti-prompt',
  );
  return {
    asks: qtiWords({ ...body, children: [...around(body, 'gap'), ...prompt] }),
    notes,
    shown: { ...body, children: around(body, 'whole') },
  };
}

function isNote({ name, attributes }: XmlElement): boolean {
  if (name === 'qti-info-control' || name === 'qti-end-attempt-interaction') return true;
  return name === 'qti-rubric-block' && !attributes.get('view')?.split(/\s+/).includes('candidate');
}
