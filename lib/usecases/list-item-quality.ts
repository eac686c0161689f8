import { decide } from '@/lib/access/decide';
import type { ItemQualityList, ItemQualityRow, ItemStanding } from '@/lib/model/item-quality-view';
import { itemQualityRows } from './item-quality-rows';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** How every item of the banks did so far, for whoever looks after them. */
export async function listItemQuality(
  deps: TrainingDeps,
  actor: ActingPerson,
): Promise<{ ok: true; list: ItemQualityList } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'item.view-quality', 'none') === 'deny')
    return { ok: false, code: 'denied' };
  const { rows, facts } = await itemQualityRows(deps);
  const banks = [...deps.content.current().quizBanks.values()].map(({ id, title }) => ({
    id,
    title,
  }));
  return { ok: true, list: { rows, standing: standingOf(rows), banks, facts } };
}

function standingOf(rows: readonly ItemQualityRow[]): ItemStanding {
  const standing: ItemStanding = { suspect: 0, look: 0, sound: 0, few: 0 };
  for (const { verdict } of rows) standing[verdict === 'none' ? 'few' : verdict] += 1;
  return standing;
}
