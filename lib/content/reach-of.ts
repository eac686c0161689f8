import type { Case } from '@/lib/model/case';
import type { Content } from '@/lib/model/content';
import { STAGES } from '@/lib/model/objection';
import type { Reply } from '@/lib/model/reply';
import { MOVE_WORDS } from '@/lib/scoring/move-words';
import { taughtAt } from './taught-at';

/** A situation as an inventory describes it: its branches, each with what the recommended reply must do. */
export interface WantedSituation {
  id: string;
  branches: readonly { points: readonly string[] }[];
}

/** How far the content reaches a situation's points. */
export interface Reach {
  id: string;
  branches: number;
  points: number;
  /** Best replies at the places where some case teaches it. */
  answers: number;
  /** Steps that can be taken there: the moves of the best replies. */
  steps: number;
  /** Points that share no two-character word with anything those places recommend or warn of: for a reader to check. */
  unspoken: string[];
}

/**
 * Measures a situation against the places that claim to teach it. Counts alone decide (`isThin`): an answer for every
 * branch and a step for every point; words only point a reader to where to look, since good cases say things in their own way.
 */
export function reachOf(content: Content, wanted: WantedSituation): Reach {
  const taught = [...content.cases.values()].flatMap(({ case: one }) =>
    taughtAt(one, wanted.id)
      .map((place) => ({ one, place }))
      .concat(leftToModules(content, one, wanted.id)),
  );
  const replies = taught.map(({ one, place }) => repliesAt(content, one, place));
  const words = pairs(
    taught
      .map(({ one, place }) => `${one.lesson.zh}，${one.script[place]?.zh ?? ''}`)
      .concat(replies.flat().map(advice))
      .join('，'),
  );
  const points = wanted.branches.flatMap((branch) => branch.points);
  return {
    id: wanted.id,
    branches: wanted.branches.filter((branch) => branch.points.length > 0).length,
    points: points.length,
    answers: replies.flat().filter(({ tier }) => tier === 'best').length,
    steps: replies.reduce((n, offered) => n + stepsOf(offered), 0),
    unspoken: points.filter((point) => ![...pairs(point)].some((pair) => words.has(pair))),
  };
}

/** Fewer best replies than branches or fewer steps than points: some of it cannot be practised. */
export const isThin = (reach: Reach): boolean =>
  reach.answers < reach.branches || reach.steps < reach.points;

/** Places of the items taught that have no replies in the case itself: the module's are offered there. */
function leftToModules(content: Content, one: Case, situation: string) {
  const own = taughtAt(one, situation);
  const named = one.teaches[situation];
  return one.agenda.flatMap((entry) => {
    const item = entry.as ?? entry.use;
    const taught = named ? named.includes(item) : own.length > 0;
    return STAGES.map((stage) => `${item}/${stage}`)
      .filter((place) => taught && !one.replies[place])
      .filter((place) => repliesAt(content, one, place).length > 0)
      .map((place) => ({ one, place }));
  });
}

function repliesAt(content: Content, one: Case, place: string): readonly Reply[] {
  const own = one.replies[place];
  if (own) return own;
  const [item, stage] = place.split('/');
  const use = one.agenda.find((entry) => (entry.as ?? entry.use) === item)?.use ?? '';
  return content.objections.get(use)?.replies[stage as (typeof STAGES)[number]] ?? [];
}

/** The moves of the best replies. */
const stepsOf = (offered: readonly Reply[]): number =>
  new Set(offered.filter(({ tier }) => tier === 'best').flatMap(({ does }) => does)).size;

/** What a reply recommends, or what the debrief says against it. */
const advice = ({ tier, text, why, does }: Reply): string =>
  tier === 'best'
    ? [text.zh, ...does.map((move) => MOVE_WORDS[move].zh)].join('，')
    : (why?.zh ?? '');

/** Pairs of neighbouring Chinese characters; none across punctuation. */
function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? [])
    for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2));
  return found;
}
