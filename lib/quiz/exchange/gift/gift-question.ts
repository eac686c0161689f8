import type { QuizItem } from '@/lib/model/quiz';
import { giftHtml } from './gift-html';

/** The question as it is asked, with the line to be heard or the unit below it. */
export function giftQuestion(item: QuizItem): string {
  const asks = `<p>${giftHtml(item.asks)}</p>`;
  if (item.kind === 'listen') return `${asks}<p class="says">${giftHtml(item.says)}</p>`;
  if (item.kind === 'numeric') return `${asks}<p class="unit">${giftHtml(item.unit)}</p>`;
  return asks;
}
