import type { AgentAction } from '@/lib/model/action';
import type { HouseSettings } from '@/lib/model/house';
import { MOVE_IDS, type MoveId } from '@/lib/model/move-id';
import type { MachineMap } from '@/lib/patient/machine-map';
import type { Patient } from '@/lib/patient/patient';
import { placeOf } from '@/lib/patient/place-of';
import { applyAction } from '../apply-action';
import type { CallState } from '../call-state';
import { offeredReplies } from '../offered-replies';
import { replyAction } from '../reply-action';
import { startCall } from '../start-call';
import type { Chance } from './chance';

/** What has been seen of a case; `exploreCase` adds to it. */
export interface Seen {
  states: Set<string>;
  transitions: Set<string>;
  endings: Set<string>;
}

const KEPT_PER_CONDITION = 6;
const STEPS_PER_BRANCH = 4;
const TRUST_BAND = 10;
/** How many useless replies in a row make a difference to the statechart: the third one gives up. */
const MOST_STALLS = 2;
/** Raises concern faster than it costs patience: the way to a worried patient who is not worried by nature. */
const FRIGHTENING: readonly MoveId[] = ['diagnose', 'explain-risk', 'jargon'];

interface Kept {
  patient: Patient;
  state: CallState;
}

/** The states kept of one place in which the patient feels alike, and how often somebody has gone on from there. */
interface Condition {
  kept: Kept[];
  tried: number;
}

/**
 * Looks for what no simulated call came to: keeps states on the way, goes back to those from which something is still
 * unseen (to any, while nobody came near it), and tries other words there. What a patient does at a place depends on how she
 * feels there, so every mood, level of trust and run of useless replies met at a place is gone back to in turn, the least
 * tried first: the rare ones would else drown among the common. Calls are pure values, so going back costs nothing.
 * Stops when all of the map and all endings are seen, or after `most` branches. Deterministic for the same chance.
 */
export function exploreCase(
  patients: readonly Patient[],
  house: HouseSettings,
  map: MachineMap,
  endings: readonly string[],
  seen: Seen,
  chance: Chance,
  most: number,
): void {
  const kept = new Map<string, Map<string, Condition>>();
  const keep = (one: Kept): void => {
    const place = placeOf(one.state.snapshot.value);
    const conditions = kept.get(place) ?? new Map<string, Condition>();
    kept.set(place, conditions);
    const felt = conditionOf(one.state);
    const condition = conditions.get(felt) ?? { kept: [], tried: 0 };
    conditions.set(felt, condition);
    const list = condition.kept;
    if (list.length < KEPT_PER_CONDITION) list.push(one);
    else list[chance.whole(list.length)] = one;
  };
  const missing = () => map.transitions.filter((id) => !seen.transitions.has(id));
  const done = () =>
    missing().length === 0 &&
    seen.states.size >= map.states.length &&
    endings.every((e) => seen.endings.has(e));

  for (let branch = 0; branch < most && (branch % 50 !== 0 || !done()); branch++) {
    const wanted = missing();
    const place = wanted[chance.whole(Math.max(1, wanted.length))]?.split(':')[0] ?? '';
    const here = kept.get(place) ?? [...kept.values()][chance.whole(kept.size)];
    const patient = patients[branch % patients.length] as Patient;
    const from =
      here && chance.happens(0.75)
        ? leastTried(here, chance)
        : { patient, state: begun(patient, chance.whole(0xffffffff)) };
    const steps = from.state.seq > 2 ? STEPS_PER_BRANCH : 12;
    let { state } = from;
    for (let i = 0; i < steps && state.phase !== 'wrap-up'; i++) {
      const applied = applyAction(
        from.patient,
        state,
        tryOut(from.patient, house, state, chance),
        state.at + 2_000,
      );
      if (!applied.ok) continue;
      state = applied.state;
      for (const id of applied.took) seen.transitions.add(id);
      for (const leaf of leavesOf(state)) seen.states.add(leaf);
      const { ending } = state.snapshot.context;
      if (ending) seen.endings.add(ending);
      else keep({ patient: from.patient, state });
    }
  }
}

/** How the patient feels, as far as the statechart can tell the difference. */
function conditionOf({ snapshot: { context } }: CallState): string {
  const trust = Math.floor(context.levels.trust / TRUST_BAND);
  return `${context.mood}/${trust}/${Math.min(context.stalls, MOST_STALLS)}`;
}

function leastTried(conditions: ReadonlyMap<string, Condition>, chance: Chance): Kept {
  let chosen: Condition | null = null;
  for (const each of conditions.values()) if (!chosen || each.tried < chosen.tried) chosen = each;
  const { kept } = chosen as Condition;
  (chosen as Condition).tried++;
  return kept[chance.whole(kept.length)] as Kept;
}

/** A call that has just been answered. */
function begun(patient: Patient, seed: number): CallState {
  const start = { ...startCall(patient, seed), phase: 'ready' as const };
  const applied = applyAction(patient, start, { type: 'begin', rings: seed % 7 }, 1_000);
  if (!applied.ok) throw new Error(`a call cannot begin: ${applied.code}`);
  return applied.state;
}

/** Something to do now: an offered reply, words that matter at this place, any words, or no words. */
function tryOut(
  patient: Patient,
  house: HouseSettings,
  state: CallState,
  chance: Chance,
): AgentAction {
  const manner = { interrupts: chance.happens(0.2), gapMs: chance.whole(8_000) };
  if (state.phase === 'on-hold') return { type: 'resume', ms: chance.whole(60_000) };
  if (state.snapshot.context.holdAnnounced && chance.happens(0.5)) return { type: 'hold' };
  const draw = chance.number();
  if (draw < 0.04) return { type: 'silence', ms: 5_000 };
  if (draw < 0.06) return { type: 'hold' };
  if (draw < 0.065) return { type: 'hang-up' };
  if (draw < 0.4) {
    const offered = offeredReplies(patient, state, chance.whole(0xffffffff));
    const one = offered[chance.whole(Math.max(1, offered.length))];
    if (one) return replyAction(patient, house, one, manner);
  }
  if (draw < 0.44) return say([], 0, manner);
  if (draw < 0.5)
    return say([...FRIGHTENING, 'empathize', 'thank', 'apologize-service'], 1, manner);
  const from = draw < 0.8 ? movesThatMatter(patient, placeOf(state.snapshot.value)) : MOVE_IDS;
  const moves = Array.from(
    { length: chance.whole(4) },
    () => from[chance.whole(from.length)] as MoveId,
  );
  return say([...new Set(moves)], 1, manner);
}

function movesThatMatter(patient: Patient, place: string): readonly MoveId[] {
  const item = patient.script.items.find((each) => place.startsWith(`${each.name}/`));
  const proposals = patient.script.case.agreements.flatMap((offer) => offer.by);
  if (!item)
    return [
      ...proposals,
      'respect-refusal',
      'farewell',
      'thank',
      'empathize',
      'rude',
      'introduce-self',
      'state-purpose',
    ];
  return [
    ...item.heardBy,
    ...item.exploredBy,
    ...item.answeredBy.flat(),
    ...item.answeredBy.flat(),
    ...proposals,
    'thank',
  ];
}

type Manner = { interrupts: boolean; gapMs: number };

function say(moves: readonly MoveId[], understood: number, manner: Manner): AgentAction {
  return {
    type: 'say',
    how: 'type',
    text: `（${moves.join('、') || '……'}）`,
    en: null,
    replyId: null,
    moves: moves.map((id) => ({ id, confidence: 0.9, span: null })),
    understood,
    ...manner,
  };
}

/** `agenda/price/raised`, `mood/calm`, `line/connected`. */
export function leavesOf(state: CallState): string[] {
  const { line, mood } = state.snapshot.value;
  return [`line/${line}`, `mood/${mood}`, `agenda/${placeOf(state.snapshot.value)}`];
}
