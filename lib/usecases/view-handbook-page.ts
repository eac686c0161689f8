import { decide } from '@/lib/access/decide';
import type { HandbookPage, HandbookWording } from '@/lib/model/handbook';
import type { HouseSettings } from '@/lib/model/house';
import type { Text } from '@/lib/model/text';
import { fill } from '@/lib/patient/fill';
import type { CallDeps } from './call-deps';
import { handbookOf } from './handbook-of';
import type { ActingPerson } from './ports';

/** One page of the handbook by its id, with the facts of this clinic filled in. */
export async function viewHandbookPage(
  deps: Pick<CallDeps, 'content' | 'house'>,
  actor: ActingPerson,
  pageId: string,
): Promise<{ ok: true; page: HandbookPage } | { ok: false; code: 'not-found' }> {
  const page = handbookOf(deps.content.current()).find(({ id }) => id === pageId);
  if (!page || decide(actor.role, 'handbook.view', 'own') === 'deny')
    return { ok: false, code: 'not-found' };
  return { ok: true, page: inHouse(page, await deps.house.read()) };
}

const NOBODY = { zh: {}, en: {} };

function inHouse(page: HandbookPage, house: HouseSettings): HandbookPage {
  const put = (text: Text) => fill(text, house, NOBODY);
  const wording = ({ text, why }: HandbookWording) => ({ text: put(text), why: why && put(why) });
  return {
    ...page,
    says: page.says && put(page.says),
    better: page.better && put(page.better),
    note: page.note && put(page.note),
    rows: page.rows.map((row) => ({ ...row, what: put(row.what), value: put(row.value) })),
    good: page.good.map(wording),
    bad: page.bad.map(wording),
  };
}
