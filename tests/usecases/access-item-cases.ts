import type { Action } from '@/lib/access/decide';
import { exportBank } from '@/lib/usecases/export-bank';
import { forecastReviewLoad } from '@/lib/usecases/forecast-review-load';
import { listExportableBanks } from '@/lib/usecases/list-exportable-banks';
import { listItemQuality } from '@/lib/usecases/list-item-quality';
import { previewImport } from '@/lib/usecases/preview-import';
import { viewItemQuality } from '@/lib/usecases/view-item-quality';
import { TEST_BANK } from '@/tests/support/training-deps';
import type { AccessCase } from './access-cases';

const nobody = (name: string, action: Action, run: AccessCase['run']): AccessCase => ({
  name,
  action,
  about: 'nobody',
  run,
});

/** Use cases about the quality of items, about banks of other programs, and about the pace of reviews. */
export const itemCases: readonly AccessCase[] = [
  nobody('listItemQuality', 'item.view-quality', ({ deps }, actor) => listItemQuality(deps, actor)),
  nobody('viewItemQuality', 'item.view-quality', ({ deps }, actor) => {
    const [itemId = ''] = deps.content.current().quizItems.keys();
    return viewItemQuality(deps, actor, itemId);
  }),
  nobody('listExportableBanks', 'item.exchange', ({ deps }, actor) =>
    listExportableBanks(deps, actor),
  ),
  nobody('exportBank', 'item.exchange', ({ deps }, actor) =>
    exportBank(deps, actor, { bankId: TEST_BANK, format: 'gift' }),
  ),
  nobody('previewImport', 'item.exchange', ({ deps }, actor) =>
    previewImport({ ...deps, inflate: () => null, toYaml: () => '' }, actor, {
      name: 'file',
      bytes: new Uint8Array(),
    }),
  ),
  nobody('forecastReviewLoad', 'house.change', ({ deps }, actor) =>
    forecastReviewLoad(deps, actor, { retention: 0.9, dailyCap: 30, minutes: 5 }),
  ),
];
