import type { AnyStateMachine } from 'xstate';
import type { AgentAction } from '@/lib/model/action';
import type { HouseSettings } from '@/lib/model/house';
import type { Reaction } from '@/lib/model/log';
import type { PatientAct } from '@/lib/model/patient-act';
import { actsOf } from './acts-of';
import { buildMachine } from './build-machine';
import { hear } from './hear';
import type { PatientEvent } from './heard';
import { initialContext } from './initial-context';
import { LineBook } from './line-book';
import { machineRunner } from './machine-runner';
import type { PatientScript } from './patient-script';
import type { PatientSnapshot } from './patient-state';
import { placeOf } from './place-of';
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
  const machine = buildMachine(script) as AnyStateMachine;
  const run = by === 'table' ? tableRunner(script) : machineRunner(machine);
  const book = new LineBook(script, house);
  return {
    script,
    machine,
    start: (seed) => ({
      value: { line: 'ringing', agenda: 'waiting', mood: initialContext(script).mood },
      context: initialContext(script),
      voice: { random: seed >>> 0, used: [] },
    }),
    step(snapshot, action) {
      const refusal = refuse(snapshot, action);
      if (refusal) return { ok: false, code: refusal };
      const before = snapshot.context;
      const place = placeOf(snapshot.value);
      const item = script.items.find((i) => place.startsWith(`${i.name}/`)) ?? null;
      const { value, context, took, cues } = run(
        snapshot.value,
        before,
        toEvent(action, hear(script, before, item, action)),
      );
      // nobody hung up on anybody: the other side rounds off, unless it has said goodbye already
      const parting = action.type === 'time-up' && place !== GOODBYE ? ['slot:bye'] : [];
      const spoken = speak(
        book,
        before,
        context,
        snapshot.voice,
        [...cues, ...parting],
        action.type === 'say' && action.interrupts,
      );
      const result: PatientSnapshot = { value, context, voice: spoken.voice };
      return {
        ok: true,
        snapshot: result,
        took,
        reaction: reactionOf(script, snapshot, result, spoken.says, cues),
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

function reactionOf(
  script: PatientScript,
  before: PatientSnapshot,
  after: PatientSnapshot,
  says: Reaction['says'],
  cues: readonly string[],
): Reaction {
  const { context } = after;
  const leftPlace = placeOf(before.value);
  const place = placeOf(after.value);
  const leftItem = leftPlace.split('/')[0] as string;
  const nowIn = place.split('/')[0];
  const settledNow =
    leftPlace.endsWith('/answered') &&
    nowIn !== leftItem &&
    context.ended === null &&
    !(nowIn === 'closing' && context.agreed === 'none');
  const dangerDone =
    nowIn === 'closing' &&
    cues.includes(`item:${leftItem}/answered`) &&
    script.items.some((i) => i.kind === 'danger' && i.name === leftItem);
  return {
    says,
    acts: actsIn(script, says),
    place,
    line: after.value.line as Reaction['line'],
    mood: context.mood,
    levels: context.levels,
    facts: context.facts.filter((id) => !before.context.facts.includes(id)),
    raised: itemsAt('raised', cues),
    settled: settledNow || dangerDone ? [leftItem] : [],
    hardened: itemsAt('hardened', cues),
    agreed: context.agreed === before.context.agreed ? null : context.agreed,
    ended: context.ended,
    ending: context.ending,
  };
}

/** What is done by saying these lines, each act once. */
function actsIn(script: PatientScript, says: Reaction['says']): PatientAct[] {
  const acts: PatientAct[] = [];
  for (const { slot } of says)
    for (const act of actsOf(script, slot)) if (!acts.includes(act)) acts.push(act);
  return acts;
}

/** Agenda items of which this stage was just said. */
function itemsAt(stage: string, cues: readonly string[]): string[] {
  const names: string[] = [];
  for (const cue of cues)
    if (cue.startsWith('item:') && cue.endsWith(`/${stage}`))
      names.push(cue.slice(5, -stage.length - 1));
  return names;
}
