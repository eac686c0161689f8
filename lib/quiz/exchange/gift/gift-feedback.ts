import type { QuizItem } from '@/lib/model/quiz';
import { giftHtml } from './gift-html';

/** What is told after the answer: the reason, reasons beside the pairs of a matching, the source. */
export function giftFeedback(item: QuizItem): string {
  const pairs = item.kind === 'match' && item.pairs.some((pair) => pair.reason) ? item.pairs : [];
  const beside = pairs
    .map((pair) => `<p class="pair-reason">${pair.reason ? giftHtml(pair.reason) : ''}</p>`)
    .join('');
  return `<p>${giftHtml(item.reason)}</p>${beside}<p class="source">${giftHtml(item.source)}</p>`;
}
