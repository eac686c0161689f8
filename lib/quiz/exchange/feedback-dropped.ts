import type { DraftItem } from './draft-item';

/** Tells what feedback is left out, with its first words, so that somebody can write it into the reason; nothing for none. */
export function feedbackDropped(texts: readonly string[]): DraftItem['changes'] {
  const left = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (left.length === 0) return [];
  const named = left.slice(0, 6).map((text) => `"${text.slice(0, 80)}"`);
  const more = left.length > named.length ? ` and ${left.length - named.length} more` : '';
  return [
    {
      code: 'feedback-dropped',
      message: `told after some answers only, and left out: ${named.join(', ')}${more}`,
      words: left,
    },
  ];
}
