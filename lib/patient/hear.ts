import type { AgentAction } from '@/lib/model/action';
import type { Agreement } from '@/lib/model/agreement';
import type { MoodLevels } from '@/lib/model/mood';
import { isFault, type MoveId } from '@/lib/model/move-id';
import { BIDS_WELCOME, TELLS_PURPOSE } from '@/lib/model/opening-moves';
import type { Heard } from './heard';
import { moodOf } from './mood-of';
import type { ItemScript, PatientScript } from './patient-script';
import type { PatientContext } from './patient-state';
import { shift } from './shift';
import { weighMoves } from './weigh-moves';

/** Below this the patient asks back instead of guessing. */
export const UNDERSTOOD_FROM = 0.35;
const MOST_TURNS = 40;
const NO_MOVES: readonly MoveId[] = [];

/**
 * What the patient makes of an action, given the open agenda item (null outside items). Pure; the same inputs give the
 * same result. Rules: `effects.ts` for the size of each move's effect, the module's lists for what counts as an answer.
 */
export function hear(
  script: PatientScript,
  context: PatientContext,
  item: ItemScript | null,
  action: AgentAction,
): Heard {
  const moves = action.type === 'say' ? distinct(action.moves) : NO_MOVES;
  const understood =
    action.type !== 'say' || action.understood >= UNDERSTOOD_FROM || moves.length > 0;
  const { trust, patience, concern } = context.levels;
  const levels: MoodLevels = { trust, patience, concern };
  weighMoves(levels, script.persona.traits, context.made, moves);
  applyManner(script, context, levels, action, understood);

  const worsens = moves.some(isFault) || (item !== null && anyIn(moves, item.worsenedBy));
  const feelsHeard = item !== null && anyIn(moves, item.heardBy);
  const explores = item !== null && anyIn(moves, item.exploredBy);
  const groups = item ? context.groups | groupsAnswered(item, moves) : context.groups;
  const all = item ? (1 << item.answeredBy.length) - 1 : 0;
  const answered =
    item !== null && groups === all && (item.weight <= 1 || context.heard || feelsHeard);

  const facts = drawnOut(script, context, levels, moves, item);
  // kindness helps the first time, and again in another form; the same words over and over do not
  const kindnessAnew =
    feelsHeard &&
    (!context.heard || moves.some((m) => item.heardBy.has(m) && !context.made.includes(m)));
  const useful =
    !worsens &&
    (kindnessAnew ||
      (explores && !context.explored) ||
      groups !== context.groups ||
      facts.length > 0);
  const farewell = moves.includes('farewell');
  const holdAnnounced = moves.includes('hold-request');
  const respected = moves.includes('respect-refusal');
  const helpless = action.type === 'say' && understood && item !== null && !useful && !worsens;
  if (helpless && !farewell && !holdAnnounced && !moves.includes('clarify-request'))
    levels.patience = shift(levels.patience, -5);

  const proposedNow = proposals(script, moves);
  const fresh = proposedNow.filter((offer) => !context.proposed.includes(offer));
  const proposes = fresh.length > 0 ? [...context.proposed, ...fresh] : context.proposed;
  // an earlier proposal stays open, but not past words that let the patient off: a respected no, a goodbye
  const letOff = respected || farewell;
  const standing = proposedNow.length > 0 ? proposedNow : letOff ? [] : proposes;
  const mood = moodOf(levels);
  const silences = action.type === 'silence' ? context.silences + 1 : context.silences;
  const unclear = understood ? context.unclear : context.unclear + 1;
  const inbound = script.case.direction === 'inbound';
  return {
    levels,
    mood,
    made: moves.length > 0 ? [...context.made, ...moves] : context.made,
    understood,
    broken:
      mood === 'broken' ||
      silences > 3 ||
      unclear > 3 ||
      (action.type === 'say' && context.turns + 1 >= MOST_TURNS),
    introduced:
      context.introduced ||
      moves.includes('introduce-self') ||
      (inbound && moves.some(bidsWelcome)),
    purposeful: context.purposeful || inbound || moves.some(tellsPurpose),
    worsens,
    feelsHeard,
    explores,
    groups,
    answered,
    proposes,
    agrees: worsens ? null : acceptable(script, context, levels, standing),
    farewell,
    respects: respected && !worsens,
    facts,
    holdAnnounced,
    stalls: useful ? 0 : context.stalls + 1,
  };
}

/** The moves of a reply, each once. */
function distinct(detected: readonly { id: MoveId }[]): readonly MoveId[] {
  const moves: MoveId[] = [];
  for (const { id } of detected) if (!moves.includes(id)) moves.push(id);
  return moves;
}

const anyIn = (moves: readonly MoveId[], wanted: ReadonlySet<MoveId>): boolean => {
  for (const move of moves) if (wanted.has(move)) return true;
  return false;
};
const bidsWelcome = (move: MoveId): boolean => BIDS_WELCOME.includes(move);
const tellsPurpose = (move: MoveId): boolean => TELLS_PURPOSE.includes(move);

/** The groups of the item's answers that these moves give, as a bit set. */
function groupsAnswered(item: ItemScript, moves: readonly MoveId[]): number {
  let groups = 0;
  for (const [i, any] of item.answeredBy.entries())
    if (moves.some((move) => any.includes(move))) groups |= 1 << i;
  return groups;
}

/** What these moves put forward, of what the case can end in. */
function proposals(script: PatientScript, moves: readonly MoveId[]): Heard['proposes'] {
  const found: Heard['proposes'] = [];
  for (const { id, by } of script.case.agreements)
    if (moves.some((move) => by.includes(move))) found.push(id);
  return found;
}

function applyManner(
  script: PatientScript,
  context: PatientContext,
  levels: MoodLevels,
  action: AgentAction,
  understood: boolean,
): void {
  const { traits } = script.persona;
  const hurry = 1.4 - 0.8 * traits.patience;
  if (action.type === 'begin' && action.rings > 3)
    annoy(levels, Math.min(20, (action.rings - 3) * 3) * hurry);
  if (action.type === 'silence') annoy(levels, 6 * hurry);
  if (action.type === 'resume') {
    const late = action.ms > 30000 ? Math.min(24, 4 + (action.ms - 30000) / 5000) : 0;
    annoy(levels, ((context.holdAnnounced ? 0 : 6) + late) * hurry);
  }
  if (action.type !== 'say') return;
  if (action.interrupts) {
    annoy(levels, 7 * hurry);
    levels.trust = shift(levels.trust, -3);
  }
  if (!understood) annoy(levels, 7 * hurry);
  if (context.turns >= 8) annoy(levels, 2 * (1.5 - traits.talkativeness) * hurry);
}

function annoy(levels: MoodLevels, points: number): void {
  levels.patience = shift(levels.patience, -points);
}

function acceptable(
  script: PatientScript,
  context: PatientContext,
  levels: MoodLevels,
  proposed: readonly Agreement[],
): Agreement | null {
  const unheard = context.unheardItems > 0 ? 10 : 0;
  for (const offer of script.case.agreements) {
    if (proposed.includes(offer.id) && levels.trust >= offer.trust + unheard) return offer.id;
  }
  return null;
}

function drawnOut(
  script: PatientScript,
  context: PatientContext,
  levels: MoodLevels,
  moves: readonly MoveId[],
  item: ItemScript | null,
): string[] {
  const told: string[] = [];
  if (moves.length === 0) return told;
  for (const id in script.case.facts) {
    const fact = script.case.facts[id] as PatientScript['case']['facts'][string];
    if (
      context.facts.includes(id) ||
      levels.trust < fact.trust ||
      (fact.item && fact.item !== item?.name)
    )
      continue;
    if (moves.some((m) => fact.when.includes(m))) told.push(id);
    if (told.length === 2) break; // nobody tells everything in one breath
  }
  return told;
}
