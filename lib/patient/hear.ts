import type { AgentAction } from '@/lib/model/action';
import type { Agreement } from '@/lib/model/agreement';
import type { MoodLevels } from '@/lib/model/mood';
import { isFault, type MoveId } from '@/lib/model/move-id';
import { BIDS_WELCOME, TELLS_PURPOSE } from '@/lib/model/opening-moves';
import { EFFECTS } from './effects';
import type { Heard } from './heard';
import { moodOf } from './mood-of';
import type { ItemScript, PatientScript } from './patient-script';
import type { PatientContext } from './patient-state';

/** What a fault costs in patience by how many came before it in the call: one slip is borne with, a habit is not. */
const FORBEARANCE = [0.45, 0.7] as const;
/** Below this the patient asks back instead of guessing. */
export const UNDERSTOOD_FROM = 0.35;
const MOST_TURNS = 40;
const clamp = (value: number) =>
  value < 0 ? 0 : value > 100 ? 100 : Math.round(value * 100) / 100;

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
  const moves = action.type === 'say' ? [...new Set(action.moves.map((m) => m.id))] : [];
  const understood =
    action.type !== 'say' || action.understood >= UNDERSTOOD_FROM || moves.length > 0;
  const made = moves.length ? { ...context.made } : context.made;
  const levels = { ...context.levels };
  applyMoves(script, levels, made, moves);
  applyManner(script, context, levels, action, understood);

  const has = (...ids: MoveId[]) => ids.some((id) => moves.includes(id));
  const worsens = moves.some((m) => isFault(m) || item?.worsenedBy.has(m));
  const feelsHeard = item !== null && moves.some((m) => item.heardBy.has(m));
  const explores = item !== null && moves.some((m) => item.exploredBy.has(m));
  let groups = context.groups;
  item?.answeredBy.forEach((any, i) => {
    if (any.some((m) => moves.includes(m))) groups |= 1 << i;
  });
  const all = item ? (1 << item.answeredBy.length) - 1 : 0;
  const answered =
    item !== null && groups === all && (item.weight <= 1 || context.heard || feelsHeard);

  const facts = drawnOut(script, context, levels, moves, item);
  // kindness helps the first time, and again in another form; the same words over and over do not
  const kindnessAnew =
    feelsHeard &&
    (!context.heard || moves.some((m) => item?.heardBy.has(m) && (context.made[m] ?? 0) === 0));
  const useful =
    !worsens &&
    (kindnessAnew ||
      (explores && !context.explored) ||
      groups !== context.groups ||
      facts.length > 0);
  const stalls = useful ? 0 : context.stalls + 1;
  if (
    action.type === 'say' &&
    understood &&
    item &&
    !useful &&
    !worsens &&
    !has('farewell', 'hold-request', 'clarify-request')
  )
    levels.patience = clamp(levels.patience - 5);

  const proposes = [...context.proposed];
  for (const offer of script.case.agreements) {
    if (!proposes.includes(offer.id) && moves.some((m) => offer.by.includes(m)))
      proposes.push(offer.id);
  }
  // an earlier proposal stays open, but not past words that let the patient off: a respected no, a goodbye
  const proposedNow = script.case.agreements
    .filter((offer) => moves.some((m) => offer.by.includes(m)))
    .map((offer) => offer.id);
  const standing =
    proposedNow.length > 0 ? proposedNow : has('respect-refusal', 'farewell') ? [] : proposes;
  const mood = moodOf(levels);
  const silences = action.type === 'silence' ? context.silences + 1 : context.silences;
  const unclear = understood ? context.unclear : context.unclear + 1;
  return {
    levels,
    mood,
    made,
    understood,
    broken:
      mood === 'broken' ||
      silences > 3 ||
      unclear > 3 ||
      (action.type === 'say' && context.turns + 1 >= MOST_TURNS),
    introduced:
      context.introduced ||
      has('introduce-self') ||
      (script.case.direction === 'inbound' && has(...BIDS_WELCOME)),
    purposeful: context.purposeful || script.case.direction === 'inbound' || has(...TELLS_PURPOSE),
    worsens,
    feelsHeard,
    explores,
    groups,
    answered,
    proposes,
    agrees: worsens ? null : acceptable(script, context, levels, standing),
    farewell: has('farewell'),
    respects: has('respect-refusal') && !worsens,
    facts,
    holdAnnounced: has('hold-request'),
    stalls,
  };
}

function applyMoves(
  script: PatientScript,
  levels: MoodLevels,
  made: Record<string, number>,
  moves: readonly MoveId[],
): void {
  const { traits } = script.persona;
  const faultsBefore = countFaults(made);
  for (const move of moves) {
    const times = made[move] ?? 0;
    made[move] = times + 1;
    const wear = isFault(move) ? 1 : 1 / (1 + times); // a kind word wears out, an insult does not
    const weight = isFault(move) ? (FORBEARANCE[faultsBefore] ?? 1) : 1;
    const { concern = 0, ...effect } = EFFECTS[move];
    const trust = effect.trust ?? 0;
    const patience = (effect.patience ?? 0) * weight;
    levels.trust = clamp(
      levels.trust +
        trust * (trust > 0 ? wear * (0.7 + 0.6 * traits.trust) : 1.2 - 0.4 * traits.trust),
    );
    levels.patience = clamp(
      levels.patience + patience * (patience > 0 ? wear : 1.4 - 0.8 * traits.patience),
    );
    levels.concern = clamp(
      levels.concern + concern * (concern < 0 ? wear : 0.6 + 0.8 * traits.anxiety),
    );
  }
}

function countFaults(made: Readonly<Record<string, number>>): number {
  let count = 0;
  for (const move in made) if (isFault(move as MoveId)) count += made[move] ?? 0;
  return count;
}

function applyManner(
  script: PatientScript,
  context: PatientContext,
  levels: MoodLevels,
  action: AgentAction,
  understood: boolean,
): void {
  const hurry = 1.4 - 0.8 * script.persona.traits.patience;
  const lose = (points: number) => {
    levels.patience = clamp(levels.patience - points * hurry);
  };
  if (action.type === 'begin' && action.rings > 3) lose(Math.min(20, (action.rings - 3) * 3));
  if (action.type === 'silence') lose(6);
  if (action.type === 'resume')
    lose(
      (context.holdAnnounced ? 0 : 6) +
        (action.ms > 30000 ? Math.min(24, 4 + (action.ms - 30000) / 5000) : 0),
    );
  if (action.type !== 'say') return;
  if (action.interrupts) {
    lose(7);
    levels.trust = clamp(levels.trust - 3);
  }
  if (!understood) lose(7);
  if (context.turns >= 8) lose(2 * (1.5 - script.persona.traits.talkativeness));
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
