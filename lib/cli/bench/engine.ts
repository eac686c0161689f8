import { Chance } from '@/lib/call/policies/chance';
import { simulateCall } from '@/lib/call/policies/simulate-call';
import { replay } from '@/lib/call/replay';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import type { AgentAction } from '@/lib/model/action';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import type { LogEntry } from '@/lib/model/log';
import { createPatient, type Patient } from '@/lib/patient/patient';
import { resolveScript } from '@/lib/patient/resolve-script';
import { loadDetect } from '../load-detect';
import { type Figure, quantileOf, round } from './figure';

const NO_POLICIES = { windows: null, classes: null };

/** Times the engine in this process, on one core: typed turns, steps, replays, simulated calls. */
export function benchEngine(): { figures: Figure[]; stepsPerSecond: Figure } {
  const { content } = loadContent('scenarios', PARSED_CONTENT);
  const patientsBy = (by: 'statechart' | 'table'): Patient[] =>
    [...content.cases.values()].flatMap((loaded) =>
      loaded.case.personas.slice(0, 2).flatMap((persona) => {
        const script = resolveScript(content, loaded.id, persona);
        return script ? [createPatient(script, DEFAULT_HOUSE, by)] : [];
      }),
    );
  const live = patientsBy('statechart');
  const fast = patientsBy('table');

  const turns = typedTurns(live);
  const simulated = perSecond(
    1_500,
    (i) =>
      void simulateCall('average', fast[i % fast.length] as Patient, DEFAULT_HOUSE, NO_POLICIES, i),
  );
  const logs = live.map((patient, i): LogEntry[] => [
    ...simulateCall('average', patient, DEFAULT_HOUSE, NO_POLICIES, i).state.entries,
  ]);
  const replays = perSecond(1_500, (i) => {
    const at = i % live.length;
    if (!replay(live[at] as Patient, at, logs[at] as LogEntry[]).ok)
      throw new Error('a log does not replay');
  });
  let steps = 0;
  const calls = perSecond(1_000, (i) => {
    steps += simulateCall(
      'average',
      fast[i % fast.length] as Patient,
      DEFAULT_HOUSE,
      NO_POLICIES,
      i,
    ).state.entries.length;
  });
  return {
    figures: [
      {
        name: 'detect + step of a typed turn, p50',
        value: round(quantileOf(turns.whole, 0.5)),
        unit: 'ms',
        aim: '≤ 1',
      },
      {
        name: 'detect + step of a typed turn, p99',
        value: round(quantileOf(turns.whole, 0.99)),
        unit: 'ms',
        aim: '≤ 3',
      },
      {
        name: 'the same among the first 1,000 turns of a process, p99',
        value: round(quantileOf(turns.first, 0.99)),
        unit: 'ms',
        aim: null,
      },
      {
        name: 'detection of an utterance, p50',
        value: round(quantileOf(turns.detection, 0.5)),
        unit: 'ms',
        aim: null,
      },
      {
        name: 'detection of an utterance, p99',
        value: round(quantileOf(turns.detection, 0.99)),
        unit: 'ms',
        aim: '≤ 1',
      },
      { name: 'replays (statechart)', value: round(replays.rate, 0), unit: 'calls/s', aim: null },
      {
        name: 'simulated calls (table), one core',
        value: round(simulated.rate, 0),
        unit: 'calls/s',
        aim: '≥ 2000',
      },
    ],
    stepsPerSecond: {
      name: 'patient steps (table)',
      value: round((steps / calls.count) * calls.rate, 0),
      unit: 'steps/s',
      aim: null,
    },
  };
}

/** Turns until V8 has compiled what runs often: counted by themselves. */
const FIRST_TURNS = 1_000;
const TURNS = 5_000;

interface TurnTimes {
  readonly first: number[];
  readonly whole: number[];
  readonly detection: number[];
}

/**
 * Milliseconds of each typed turn, language model and statechart, and of its detection alone; on the words of the offered replies.
 * `first`: the turns of a process that has just started, of which the very first also loads the model.
 */
function typedTurns(patients: readonly Patient[]): TurnTimes {
  const detect = loadDetect();
  const words = patients.flatMap((p) =>
    [...p.script.replies.values()].flat().map((reply) => reply.text.zh),
  );
  const first: number[] = [];
  const whole: number[] = [];
  const detection: number[] = [];
  for (let i = 0; i < FIRST_TURNS + TURNS; i++) {
    const patient = patients[i % patients.length] as Patient;
    const chance = new Chance(i);
    const begun = patient.step(patient.start(i), { type: 'begin', rings: 0 });
    if (!begun.ok) continue;
    const text = words[chance.whole(words.length)] as string;
    const from = performance.now();
    const said = detect({ prev: '你们是哪儿的？', text });
    const heard = performance.now();
    const action: AgentAction = {
      type: 'say',
      how: 'type',
      text,
      en: null,
      replyId: null,
      ...said,
      interrupts: false,
      gapMs: 500,
    };
    patient.step(begun.snapshot, action);
    const done = performance.now();
    if (i < FIRST_TURNS) {
      first.push(done - from);
      continue;
    }
    whole.push(done - from);
    detection.push(heard - from);
  }
  return { first, whole, detection };
}

const BATCH = 50;

/** How often `work` runs in a second of one core. CPU time of all threads, not the clock: other programs slow the clock down. */
function perSecond(forMs: number, work: (i: number) => void): { rate: number; count: number } {
  for (let i = 0; i < BATCH; i++) work(i);
  const from = process.cpuUsage();
  let count = 0;
  let spent = 0;
  while (spent < forMs) {
    for (let i = 0; i < BATCH; i++) work(count++);
    const { user, system } = process.cpuUsage(from); // costs as much as a call: not after each
    spent = (user + system) / 1_000;
  }
  return { rate: (count * 1_000) / spent, count };
}
