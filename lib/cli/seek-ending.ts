import { applyAction } from '@/lib/call/apply-action';
import type { CallState } from '@/lib/call/call-state';
import { offeredReplies } from '@/lib/call/offered-replies';
import { replyAction } from '@/lib/call/reply-action';
import { startCall } from '@/lib/call/start-call';
import type { AgentAction, Preparation } from '@/lib/model/action';
import type { HouseSettings } from '@/lib/model/house';
import type { Patient } from '@/lib/patient/patient';
import { placeOf } from '@/lib/patient/place-of';

export interface SeekOptions {
  house: HouseSettings;
  seed: number;
  preparation: Preparation | null;
  /** Calls that are followed at each step: more find shorter ways, and take longer. */
  width?: number;
}

const WIDTH = 150;
const MOST_STEPS = 40;
const MANNER = { interrupts: false, gapMs: 900 };

/**
 * The call that comes to an ending in the fewest steps that were found, up to its wrap-up; null when none was. From every
 * call each offered reply is tried, and interrupting, silence, a hold, words that mean nothing and hanging up; calls that
 * stand at the same place in about the same mood are followed once. The same seed gives the same call.
 */
export function seekEnding(
  patient: Patient,
  ending: string,
  { house, seed, preparation, width = WIDTH }: SeekOptions,
): CallState | null {
  const begun = [
    ...(preparation ? [{ type: 'prepare' as const, preparation }] : []),
    { type: 'begin' as const, rings: 1 },
  ].reduce((state, action) => after(patient, state, action) ?? state, startCall(patient, seed));
  let calls = [begun];
  const known = new Set(calls.map(standing));
  for (let step = 0; step < MOST_STEPS && calls.length > 0; step += 1) {
    const next: CallState[] = [];
    for (const state of calls)
      for (const action of actions(patient, house, state, seed)) {
        const reached = after(patient, state, action);
        if (!reached) continue;
        if (reached.snapshot.context.ending === ending) return reached;
        const key = standing(reached);
        if (reached.phase === 'wrap-up' || known.has(key)) continue;
        known.add(key);
        next.push(reached);
      }
    calls = spread(next, width);
  }
  return null;
}

function after(patient: Patient, state: CallState, action: AgentAction): CallState | null {
  const applied = applyAction(patient, state, action, state.at + 2_000);
  return applied.ok ? applied.state : null;
}

function actions(
  patient: Patient,
  house: HouseSettings,
  state: CallState,
  seed: number,
): AgentAction[] {
  if (state.phase === 'on-hold') return [{ type: 'resume', ms: 90_000 }];
  const replies = offeredReplies(patient, state, seed).map((offered) =>
    replyAction(patient, house, offered, MANNER),
  );
  return [
    ...replies,
    ...replies.map((reply) => ({ ...reply, interrupts: true, gapMs: 0 })),
    { type: 'silence', ms: 10_000 },
    { type: 'hold' },
    {
      type: 'say',
      how: 'type',
      text: '……',
      en: null,
      replyId: null,
      moves: [],
      understood: 0,
      ...MANNER,
    },
    { type: 'hang-up' },
  ];
}

/** Where a call stands, coarsely enough that small differences of mood are the same. */
function standing({ phase, snapshot: { value, context } }: CallState): string {
  const { levels, heard, explored, groups, agreed, proposed, stalls, silences, unclear } = context;
  const mood = Object.values(levels).map((level) => Math.round(level / 8));
  const done = [heard, explored, groups, agreed, proposed.length, stalls, silences, unclear];
  return JSON.stringify([phase, value, mood, done, context.facts.length]);
}

/** So many of the calls, as many from each place as there is room for: the ways to different endings part early. */
function spread(calls: readonly CallState[], width: number): CallState[] {
  if (calls.length <= width) return [...calls];
  const places = new Map<string, CallState[]>();
  for (const call of calls) {
    const place = placeOf(call.snapshot.value);
    const here = places.get(place);
    if (here) here.push(call);
    else places.set(place, [call]);
  }
  const kept: CallState[] = [];
  for (let turn = 0; kept.length < width; turn += 1)
    for (const here of places.values()) {
      // from both ends of the list: the first were reached by the best replies, the last by the rudest
      const call = here[turn % 2 === 0 ? turn / 2 : here.length - (turn + 1) / 2];
      if (call && turn < here.length && kept.length < width) kept.push(call);
    }
  return kept;
}
