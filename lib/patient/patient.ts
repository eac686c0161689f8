import type { AnyStateMachine } from 'xstate';
import type { AgentAction } from '@/lib/model/action';
import type { HouseSettings } from '@/lib/model/house';
import type { Reaction } from '@/lib/model/log';
import type { PatientAct } from '@/lib/model/patient-act';
import { buildMachine } from './build-machine';
import { hear } from './hear';
import type { PatientEvent } from './heard';
import { initialContext } from './initial-context';
import { LineBook } from './line-book';
import { machineRunner } from './machine-runner';
import type { ItemScript, PatientScript } from './patient-script';
import type { PatientContext, PatientSnapshot } from './patient-state';
import { groupOf, placeOf } from './place-of';
import { speak } from './speak';
import { tableRunner } from './table-runner';

const GOODBYE = 'closing/goodbye';

/** Why an action cannot be taken now. */
export type PatientRefusal =
  | 'not-begun'
  | 'already-begun'
  | 'on-hold'
  | 'not-on-hold'
  | 'ended'
  | 'not-for-patient';

export type PatientStep =
  | { ok: true; snapshot: PatientSnapshot; reaction: Reaction; took: string[] }
  | { ok: false; code: PatientRefusal };

/** A patient ready to play one case: `start` gives the first snapshot, `step` the next one. Both pure. */
export interface Patient {
  script: PatientScript;
  machine: AnyStateMachine;
  start(seed: number): PatientSnapshot;
  /** Never throws; a refused action changes nothing. Equal inputs give equal outputs, to the byte. */
  step(snapshot: PatientSnapshot, action: AgentAction): PatientStep;
}

/**
 * Compiles the statechart once; use the result for any number of calls at the same time. `by` chooses who runs it: the
 * statechart itself, or its table, which is the same and faster (for simulations).
 */
export function createPatient(
  script: PatientScript,
  house: HouseSettings,
  by: 'statechart' | 'table' = 'statechart',
): Patient {
  let built: AnyStateMachine | undefined;
  const machine = () => {
    built ??= buildMachine(script) as AnyStateMachine;
    return built;
  };
  const run = by === 'table' ? tableRunner(script) : machineRunner(machine());
  const book = new LineBook(script, house);
  const items = new Map(script.items.map((item) => [item.name, item]));
  return {
    script,
    get machine() {
      return machine(); // the table needs none: built when somebody looks at it
    },
    start(seed) {
      const context = initialContext(script);
      return {
        value: { line: 'ringing', agenda: 'waiting', mood: context.mood },
        context,
        voice: { random: seed >>> 0, used: [] },
      };
    },
    step(snapshot, action) {
      const refusal = refuse(snapshot, action);
      if (refusal) return { ok: false, code: refusal };
      const before = snapshot.context;
      const item = items.get(groupOf(snapshot.value.agenda)) ?? null;
      // nobody hung up on anybody: the other side rounds off, unless it has said goodbye already
      const parting = action.type === 'time-up' && placeOf(snapshot.value) !== GOODBYE;
      const answer = (heard: PatientEvent['heard']) => {
        const { value, context, took, cues } = run(snapshot.value, before, toEvent(action, heard));
        const told = factsTold(before, context);
        const { says, voice } = speak(
          book,
          before,
          context,
          snapshot.voice,
          parting ? [...cues, 'slot:bye'] : cues,
          told,
          action.type === 'say' && action.interrupts,
        );
        return { value, context, took, voice, spoken: { says, cues, told } };
      };
      const heard = hear(script, before, item, action);
      let given = answer(heard);
      // everything there is to say has been said, mostly to one who never listened: better to hang up than to go dumb
      if (action.type === 'say' && given.spoken.says.length === 0 && given.context.ended === null)
        given = answer({ ...heard, broken: true });
      const { value, context, took, voice, spoken } = given;
      const result: PatientSnapshot = { value, context, voice };
      return {
        ok: true,
        snapshot: result,
        took,
        reaction: reactionOf(book, item, snapshot, result, spoken),
      };
    },
  };
}

function refuse({ value, context }: PatientSnapshot, action: AgentAction): PatientRefusal | null {
  if (action.type === 'prepare' || action.type === 'wrap-up' || action.type === 'hint')
    return 'not-for-patient';
  if (context.ended) return 'ended';
  if (value.line === 'ringing') return action.type === 'begin' ? null : 'not-begun';
  if (action.type === 'begin') return 'already-begun';
  if (value.line === 'on-hold')
    return action.type === 'resume' || action.type === 'hang-up' || action.type === 'time-up'
      ? null
      : 'on-hold';
  return action.type === 'resume' ? 'not-on-hold' : null;
}

function toEvent(action: AgentAction, heard: PatientEvent['heard']): PatientEvent {
  switch (action.type) {
    case 'say':
      return { type: 'SAY', heard, interrupts: action.interrupts };
    case 'silence':
      return { type: 'SILENCE', heard };
    case 'hold':
      return { type: 'HOLD', heard };
    case 'resume':
      return { type: 'RESUME', heard, ms: action.ms };
    case 'hang-up':
    case 'time-up':
      return { type: 'HANG_UP', heard };
    default:
      return { type: 'BEGIN', heard };
  }
}

/** The facts that came out in this step. */
function factsTold(before: PatientContext, after: PatientContext): string[] {
  return after.facts === before.facts ? [] : after.facts.filter((id) => !before.facts.includes(id));
}

function reactionOf(
  book: LineBook,
  item: ItemScript | null,
  before: PatientSnapshot,
  after: PatientSnapshot,
  spoken: { says: Reaction['says']; cues: readonly string[]; told: string[] },
): Reaction {
  const { context } = after;
  const { says, cues, told } = spoken;
  const leftItem = groupOf(before.value.agenda);
  const nowIn = groupOf(after.value.agenda);
  const settledNow =
    nowIn !== leftItem &&
    placeOf(before.value).endsWith('/answered') &&
    context.ended === null &&
    !(nowIn === 'closing' && context.agreed === 'none');
  const dangerDone =
    nowIn === 'closing' && item?.kind === 'danger' && cues.includes(`item:${leftItem}/answered`);
  return {
    says,
    acts: actsIn(book, says),
    place: placeOf(after.value),
    line: after.value.line as Reaction['line'],
    mood: context.mood,
    levels: context.levels,
    facts: told,
    raised: itemsAt('/raised', cues),
    settled: settledNow || dangerDone ? [leftItem] : [],
    hardened: itemsAt('/hardened', cues),
    agreed: context.agreed === before.context.agreed ? null : context.agreed,
    ended: context.ended,
    ending: context.ending,
  };
}

/** What is done by saying these lines, each act once. */
function actsIn(book: LineBook, says: Reaction['says']): PatientAct[] {
  const acts: PatientAct[] = [];
  for (const { slot } of says)
    for (const act of book.acts(slot)) if (!acts.includes(act)) acts.push(act);
  return acts;
}

/** Agenda items of which this stage (`/raised` …) was just said. */
function itemsAt(stage: string, cues: readonly string[]): string[] {
  const names: string[] = [];
  for (const cue of cues)
    if (cue.endsWith(stage) && cue.startsWith('item:')) names.push(cue.slice(5, -stage.length));
  return names;
}
