import type { Reply } from '@/lib/model/reply';
import type { Patient } from '@/lib/patient/patient';
import type { PatientScript } from '@/lib/patient/patient-script';
import type { PatientContext } from '@/lib/patient/patient-state';
import { placeOf } from '@/lib/patient/place-of';
import { random } from '@/lib/patient/random';
import type { CallState } from './call-state';

export interface OfferedReply {
  /** `PLACE#INDEX` into the place's replies; tells nothing of the tier because the shown order is drawn. */
  id: string;
  reply: Reply;
}

type Replies = readonly OfferedReply[];
/** The replies of one place, all of them and by tier. */
type PlaceReplies = Readonly<Record<'all' | Reply['tier'], Replies>>;

const NONE: PlaceReplies = { all: [], best: [], fair: [], fault: [] };
/** Sorted once for all calls of a script. */
const sorted = new WeakMap<PatientScript, ReadonlyMap<string, PlaceReplies>>();

/** Every reply of the place where the call stands; empty where nothing is to be said. */
export function repliesHere(patient: Patient, state: CallState): Replies {
  return placeReplies(patient, state).all;
}

/**
 * The replies offered at this moment: one best, one or two fair, one fault, of those that fit what was agreed, preferring
 * words not used in this call, in an order drawn from the attempt's seed and the last words said: a hint, a hold or a
 * silence leaves the list as it is, or what changed in it would give the fault away. Empty where nothing is
 * to be said.
 */
export function offeredReplies(patient: Patient, state: CallState, seed: number): OfferedReply[] {
  const here = placeReplies(patient, state);
  if (here.all.length === 0) return [];
  const { agreed } = state.snapshot.context;
  const [best, fair, fault] = [
    freshFirst(here.best, agreed, state.usedReplies),
    freshFirst(here.fair, agreed, state.usedReplies),
    freshFirst(here.fault, agreed, state.usedReplies),
  ];
  const turn = state.entries.findLast(
    ({ action }) => action.type === 'say' || action.type === 'begin',
  );
  let draw = (seed ^ Math.imul((turn?.seq ?? state.seq) + 1, 0x9e3779b1)) >>> 0;
  // one temptation at a time, not always the same one
  const drawnFault = random(draw);
  draw = drawnFault.state;
  const faults = fault.fresh > 0 ? fault.replies.slice(0, fault.fresh) : fault.replies;
  const tempting = faults[Math.floor(drawnFault.value * faults.length)];
  const chosen = [...best.replies.slice(0, 1), ...fair.replies.slice(0, 2)];
  if (tempting) chosen.push(tempting);
  for (let i = chosen.length - 1; i > 0; i--) {
    const drawn = random(draw);
    draw = drawn.state;
    const j = Math.floor(drawn.value * (i + 1));
    [chosen[i], chosen[j]] = [chosen[j] as OfferedReply, chosen[i] as OfferedReply];
  }
  return chosen;
}

/** Those that fit what was agreed (all when none does), unused ones in front; `fresh` of them are unused. */
function freshFirst(
  replies: Replies,
  agreed: PatientContext['agreed'],
  used: readonly string[],
): { replies: Replies; fresh: number } {
  const fitting = replies.filter(
    ({ reply }) => !reply.agreed || (agreed !== null && reply.agreed.includes(agreed)),
  );
  const choice = fitting.length > 0 ? fitting : replies;
  if (used.length === 0) return { replies: choice, fresh: choice.length };
  const fresh = choice.filter(({ id }) => !used.includes(id));
  const stale = choice.filter(({ id }) => used.includes(id));
  return { replies: [...fresh, ...stale], fresh: fresh.length };
}

function placeReplies({ script }: Patient, state: CallState): PlaceReplies {
  if (state.phase !== 'connected') return NONE;
  let places = sorted.get(script);
  if (!places) {
    places = new Map([...script.replies].map(([place, list]) => [place, sort(place, list)]));
    sorted.set(script, places);
  }
  return places.get(placeOf(state.snapshot.value)) ?? NONE;
}

function sort(place: string, list: readonly Reply[]): PlaceReplies {
  const all = list.map((reply, i) => ({ id: `${place}#${i}`, reply }));
  const tier = (name: Reply['tier']) => all.filter(({ reply }) => reply.tier === name);
  return { all, best: tier('best'), fair: tier('fair'), fault: tier('fault') };
}
