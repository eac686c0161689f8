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
import { perSecond } from './per-second';

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
  const simulate = (i: number): number =>
    simulateCall('average', fast[i % fast.length] as Patient, DEFAULT_HOUSE, NO_POLICIES, i).state
      .entries.length;
  const simulated = perSecond(RATE_MS, (i) => {
    simulate(i);
    return 1;
  });
  const logs = live.map((patient, i): LogEntry[] => [
    ...simulateCall('average', patient, DEFAULT_HOUSE, NO_POLICIES, i).state.entries,
  ]);
  const replays = perSecond(RATE_MS, (i) => {
    const at = i % live.length;
    if (!replay(live[at] as Patient, at, logs[at] as LogEntry[]).ok)
      throw new Error('a log does not replay');
    return 1;
  });
  const steps = perSecond(RATE_MS, simulate);
  const figure = (name: string, value: number, unit: string, aim: string | null): Figure => ({
    name,
    value: round(value, unit === 'ms' ? 3 : 0),
    unit,
    aim,
  });
  const turn = 'detect + step of a typed turn';
  const heard = 'detection of an utterance';
  return {
    figures: [
      figure(`${turn}, p50`, quantileOf(turns.whole.clock, 0.5), 'ms', '≤ 1'),
      figure(`${turn}, p99`, quantileOf(turns.whole.clock, 0.99), 'ms', '≤ 3'),
      figure(`${turn}, p99, processor`, quantileOf(turns.whole.processor, 0.99), 'ms', '≤ 3'),
      figure(
        `the same among the first ${FIRST_TURNS.toLocaleString('en')} turns of a process, p99`,
        quantileOf(turns.first, 0.99),
        'ms',
        null,
      ),
      figure(`${heard}, p50`, quantileOf(turns.detection.clock, 0.5), 'ms', null),
      figure(`${heard}, p99`, quantileOf(turns.detection.clock, 0.99), 'ms', '≤ 1'),
      figure(`${heard}, p99, processor`, quantileOf(turns.detection.processor, 0.99), 'ms', '≤ 1'),
      figure('replays (statechart)', replays.warm, 'calls/s', null),
      figure('simulated calls (table), one core', simulated.warm, 'calls/s', '≥ 2000'),
      figure(
        `the same in the first ${RATE_MS / 1_000} s of processor time`,
        simulated.cold,
        'calls/s',
        null,
      ),
    ],
    stepsPerSecond: figure('patient steps (table)', steps.warm, 'steps/s', null),
  };
}

/** For how long each rate is taken. */
const RATE_MS = 1_500;
/** Turns of a process that has just started, counted by themselves; V8 goes on compiling until WARM_TURNS. */
const FIRST_TURNS = 1_000;
const WARM_TURNS = 5_000;
const TURNS = 5_000;

/** Milliseconds of each turn by the clock, and of processor time: what it takes, whoever else is waiting for the processor. */
interface Times {
  readonly clock: number[];
  readonly processor: number[];
}

interface TurnTimes {
  readonly first: number[];
  readonly whole: Times;
  readonly detection: Times;
}

/**
 * Times each typed turn, language model and statechart, and its detection alone; on the words of the offered replies.
 * `first`: by the clock, the turns of a process that has just started, of which the very first also loads the model.
 */
function typedTurns(patients: readonly Patient[]): TurnTimes {
  const detect = loadDetect();
  const words = patients.flatMap((p) =>
    [...p.script.replies.values()].flat().map((reply) => reply.text.zh),
  );
  const first: number[] = [];
  const whole: Times = { clock: [], processor: [] };
  const detection: Times = { clock: [], processor: [] };
  for (let i = 0; i < WARM_TURNS + TURNS; i++) {
    const patient = patients[i % patients.length] as Patient;
    const chance = new Chance(i);
    const begun = patient.step(patient.start(i), { type: 'begin', rings: 0 });
    if (!begun.ok) continue;
    const text = words[chance.whole(words.length)] as string;
    const spent = process.cpuUsage();
    const from = performance.now();
    const said = detect({ prev: '你们是哪儿的？', text });
    const heard = performance.now();
    const spentHearing = process.cpuUsage(spent);
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
    const answering = performance.now();
    patient.step(begun.snapshot, action);
    const answered = performance.now();
    const spentInAll = process.cpuUsage(spent);
    const clock = heard - from + answered - answering;
    if (i < FIRST_TURNS) first.push(clock);
    if (i < WARM_TURNS) continue;
    whole.clock.push(clock);
    whole.processor.push(milliseconds(spentInAll));
    detection.clock.push(heard - from);
    detection.processor.push(milliseconds(spentHearing));
  }
  return { first, whole, detection };
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;
