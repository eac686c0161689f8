import { decide } from '@/lib/access/decide';
import type { ExportableBank } from '@/lib/model/exchange-view';
import { sortByCarriage } from '@/lib/quiz/exchange/sort-by-carriage';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Every bank, with what GIFT and QTI 3 would carry of it and what they would leave behind. */
export async function listExportableBanks(
  deps: Pick<TrainingDeps, 'content'>,
  actor: ActingPerson,
): Promise<{ ok: true; banks: ExportableBank[] } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'item.exchange', 'none') === 'deny') return { ok: false, code: 'denied' };
  const { quizBanks, quizItems } = deps.content.current();
  const banks = [...quizBanks.values()].map(({ id, title, items: ids }): ExportableBank => {
    const items = ids.flatMap((itemId) => quizItems.get(itemId) ?? []);
    return {
      id,
      title,
      items: items.length,
      formats: (['gift', 'qti'] as const).map((format) => {
        const { carried, notCarried, notes } = sortByCarriage(items, format);
        return {
          format,
          carried: carried.length,
          notCarried: notCarried.flatMap(({ id: itemId, code }) => {
            const asks = quizItems.get(itemId)?.asks;
            return asks ? [{ id: itemId, asks, code }] : [];
          }),
          different: notes.length,
        };
      }),
    };
  });
  return { ok: true, banks };
}
