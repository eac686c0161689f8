import type { MoveId } from '@/lib/model/move-id';
import { BIDS_WELCOME, TELLS_PURPOSE } from '@/lib/model/opening-moves';
import { type CallReading, hasAny } from '@/lib/scoring/call-reading';
import type { Effect } from '@/lib/scoring/fault-effects';
import type { FindingDraft } from '@/lib/scoring/finding-draft';
import { recommendedAt } from '@/lib/scoring/recommended-wording';
import type { Rubric } from '@/lib/scoring/rubric';

/** What is left of a call that was over before it began: manners and compliance were hardly put to the test. */
export const LEFT_AT_THE_DOOR_LEAVES: Effect = {
  script: 0.9,
  objection: 0.6,
  etiquette: 0.75,
  compliance: 0.6,
  outcome: 0.1,
};

const NEVER_LEARNT = {
  zh: '对方到最后都不知道是谁打来的、为了什么，电话还没开始就结束了。',
  en: 'The other side never learnt who was calling or why; the call was over before it began.',
};

const TURNED_AWAY = {
  zh: '对方的事还没说出来，就在门口被挡回去了。',
  en: 'They were turned away at the door before they could say what they came for.',
};

/**
 * The finding about a call that ended inside the opening: outbound, nobody had said who was calling and why; inbound,
 * nobody had bidden the caller welcome. Null for every other call. Needs to know where the call stood, so a bare transcript
 * never gets it.
 */
export function leftAtTheDoor(reading: CallReading, rubric: Rubric): FindingDraft | null {
  const last = reading.agents.at(-1);
  if (!last?.turn.place?.startsWith('opening/')) return null;
  const said = (...moves: MoveId[]) => reading.agents.some((agent) => hasAny(agent.moves, moves));
  const inbound = reading.call.direction === 'inbound';
  if (inbound ? said(...BIDS_WELCOME) : said('introduce-self') && said(...TELLS_PURPOSE))
    return null;
  return {
    rule: 'left-at-the-door',
    dimension: 'outcome',
    severity: 'major',
    points: 0,
    turn: last.index,
    span: null,
    message: inbound ? TURNED_AWAY : NEVER_LEARNT,
    why: null,
    better: recommendedAt(last.turn.place, rubric),
  };
}
