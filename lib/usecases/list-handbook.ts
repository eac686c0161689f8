import { decide } from '@/lib/access/decide';
import type { HandbookEntry, HandbookPage } from '@/lib/model/handbook';
import type { Text } from '@/lib/model/text';
import type { CallDeps } from './call-deps';
import { handbookOf } from './handbook-of';
import type { ActingPerson } from './ports';

export type HandbookList = { ok: true; entries: HandbookEntry[] } | { ok: false; code: 'denied' };

/**
 * The pages of the handbook whose words, a policy's table included, hold every word of the search: Chinese, English, or what
 * `spell` makes of the title (pinyin and its initials). An empty search gives all of them.
 */
export function listHandbook(
  deps: Pick<CallDeps, 'content'> & { spell: (words: string) => readonly string[] },
  actor: ActingPerson,
  search: string,
): HandbookList {
  if (decide(actor.role, 'handbook.view', 'own') === 'deny') return { ok: false, code: 'denied' };
  const pages = handbookOf(deps.content.current());
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return { ok: true, entries: pages };
  const both = ({ zh, en }: Text) => `${zh} ${en}`;
  const said = ({ title, summary, id, rows }: HandbookPage) =>
    [both(title), both(summary), id, ...deps.spell(title.zh)]
      .concat(rows.map(({ what, value }) => `${both(what)} ${both(value)}`))
      .join(' ')
      .toLowerCase();
  const entries = pages.filter((page) => {
    const words = said(page);
    return wanted.every((word) => words.includes(word));
  });
  return { ok: true, entries };
}
