import type { QuizBank, QuizItem } from '@/lib/model/quiz';
import type { Text } from '@/lib/model/text';
import { itemLabels } from '../item-labels';
import { type NotCarried, sortByCarriage } from '../sort-by-carriage';
import { giftFeedback } from './gift-feedback';
import { giftHtml } from './gift-html';
import { giftQuestion } from './gift-question';

/**
 * Writes a bank as Moodle GIFT (UTF-8 text). Everything an item says comes back equal through `readGift`; items that GIFT
 * cannot carry are not written and are named in `notCarried`, those that Moodle will show or mark differently in `notes`.
 * Right answers, weights and feedback stand where Moodle reads them, ids and labels in the comment that it reads as
 * `[id:…]` and `[tag:…]`, languages as its multi-language filter wants them.
 */
export function writeGift(bank: QuizBank): {
  text: string;
  notCarried: NotCarried[];
  notes: { id: string; note: string }[];
} {
  const { carried, notCarried, notes } = sortByCarriage(bank.items, 'gift');
  const head = `$CATEGORY: ${bank.id}\n`;
  return { text: [head, ...carried.map(question)].join('\n'), notCarried, notes };
}

function question(item: QuizItem): string {
  const tags = itemLabels(item).map((label) => `[tag:${label.replaceAll(']', '\\]')}]`);
  const body = answers(item)
    .map((line) => `\t${line}\n`)
    .join('');
  const opens = item.kind === 'numeric' ? '{#' : '{';
  return (
    `// [id:${item.id}] ${tags.join(' ')}\n` +
    `::${item.id}::[html]${escaped(giftQuestion(item))}${opens}\n` +
    `${body}\t####${escaped(giftFeedback(item))}\n}\n`
  );
}

function answers(item: QuizItem): string[] {
  switch (item.kind) {
    case 'true-false':
      return [item.right ? 'TRUE' : 'FALSE'];
    case 'single':
    case 'listen':
      return item.options.map((option) => (option.right ? '=' : '~') + withReason(option));
    case 'multiple': {
      // the same marks as ours: a wrong choice takes away what a right one gives
      const share = weight(item.options.filter((option) => option.right).length);
      return item.options.map(
        (option) => `~%${option.right ? '' : '-'}${share}%${withReason(option)}`,
      );
    }
    case 'numeric':
      return [`=%100%${item.value}:${item.tolerance}#`];
    case 'order':
      return item.steps.map((step, i) => `=${words(step)} -> ${i + 1}`);
    case 'match':
      return [
        ...item.pairs.map((pair) => `=${words(pair.situation)} -> ${words(pair.wording)}`),
        ...item.others.map((other) => `= -> ${words(other)}`),
      ];
    case 'fill-in':
    case 'hot-text':
      return [];
  }
}

/** Moodle knows shares with five decimals: 33.33333. */
const weight = (rights: number): number => Number((100 / rights).toFixed(5));

const words = (text: Text): string => escaped(giftHtml(text));

const withReason = ({ text, reason }: { text: Text; reason?: Text | undefined }): string =>
  reason ? `${words(text)}#${words(reason)}` : words(text);

const escaped = (text: string): string =>
  text.replace(/[\\#=~{}:]/g, '\\$&').replaceAll('\n', '\\n');
