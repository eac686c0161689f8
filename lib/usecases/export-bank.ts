import { decide } from '@/lib/access/decide';
import { writeGift } from '@/lib/quiz/exchange/gift/write-gift';
import { writeQti } from '@/lib/quiz/exchange/qti/write-qti';
import { writeZip } from '@/lib/quiz/exchange/zip/write-zip';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

export type ExportedBank =
  | { ok: true; name: string; type: string; bytes: Uint8Array }
  | { ok: false; code: 'denied' | 'not-found' };

/** A bank as a file for another program: what the format carries of it, as `listExportableBanks` says. */
export async function exportBank(
  deps: Pick<TrainingDeps, 'content'>,
  actor: ActingPerson,
  wish: { bankId: string; format: 'gift' | 'qti' },
): Promise<ExportedBank> {
  if (decide(actor.role, 'item.exchange', 'none') === 'deny') return { ok: false, code: 'denied' };
  const { quizBanks, quizItems } = deps.content.current();
  const known = quizBanks.get(wish.bankId);
  if (!known) return { ok: false, code: 'not-found' };
  const items = known.items.flatMap((id) => quizItems.get(id) ?? []);
  const bank = { format: 1 as const, id: known.id, title: known.title, items };
  return wish.format === 'gift'
    ? {
        ok: true,
        name: `${bank.id}.gift.txt`,
        type: 'text/plain; charset=utf-8',
        bytes: new TextEncoder().encode(writeGift(bank).text),
      }
    : {
        ok: true,
        name: `${bank.id}.qti.zip`,
        type: 'application/zip',
        bytes: writeZip(writeQti(bank).files),
      };
}
