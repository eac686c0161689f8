import type { QuizBank } from '@/lib/model/quiz';
import { shippedContent } from '@/tests/support/content';

/** The shipped banks, whole, as the exchange takes them. */
export function shippedBanks(): QuizBank[] {
  const content = shippedContent();
  return [...content.quizBanks.values()].map((bank) => ({
    format: 1,
    id: bank.id,
    title: bank.title,
    items: bank.items.map((id) => {
      const item = content.quizItems.get(id);
      if (!item) throw new Error(`no item ${id}`);
      return item;
    }),
  }));
}
