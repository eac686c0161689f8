import type { QuizItem } from '@/lib/model/quiz';
import type { Text } from '@/lib/model/text';
import { choosableTexts } from '../choosable-texts';
import { markableParts } from '../markable-parts';

const known = new WeakMap<QuizItem, string>();

/**
 * Sixteen hex digits that change when an item is another question: its kind, words, choices or key. Reasons, sources, tags and
 * the rating may change without it.
 */
export function itemFingerprint(item: QuizItem): string {
  const before = known.get(item);
  if (before) return before;
  const text = JSON.stringify([
    item.kind,
    words(item.asks),
    choosableTexts(item).map(words),
    keyOf(item),
  ]);
  const fingerprint = hash(text, 0x811c9dc5) + hash(text, 0x01000193);
  known.set(item, fingerprint);
  return fingerprint;
}

function keyOf(item: QuizItem): unknown {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options.map((option) => option.right);
    case 'listen':
      return [words(item.says), item.options.map((option) => option.right)];
    case 'true-false':
      return item.right;
    case 'order':
      return null; // the steps are written in the right order
    case 'match':
      return item.pairs.map((pair) => words(pair.situation));
    case 'fill-in':
      return [item.patient && words(item.patient), item.wanted, item.refused];
    case 'hot-text':
      return [
        item.lines.map((line) => line.who === 'patient' && words(line.text)),
        markableParts(item).map((part) => part.fault !== undefined),
      ];
    case 'numeric':
      return [item.value, item.tolerance, words(item.unit)];
  }
}

/** In a fixed order: a database gives the fields of an object back in an order of its own. */
const words = ({ zh, en }: Text): string[] => [zh, en];

/** FNV-1a, 32 bits, as eight hex digits. */
function hash(text: string, start: number): string {
  let value = start;
  for (let i = 0; i < text.length; i += 1)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
