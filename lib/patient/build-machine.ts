import { assign, createMachine, raise } from 'xstate';
import { MOODS } from '@/lib/model/mood';
import { agendaChart, type ChartStep } from './chart';
import { becomes, GUARDS } from './guards';
import type { PatientEvent } from './heard';
import { initialContext } from './initial-context';
import type { PatientScript } from './patient-script';
import type { PatientContext } from './patient-state';
import { remember } from './remember';

type Args = { context: PatientContext; event: PatientEvent };
const took = (id: string, cues: readonly string[] = []) => ({ type: 'took', params: { id, cues } });

/**
 * Compiles a case and a persona to the patient's statechart: three parallel regions, `line`, `agenda` (opening, one
 * sub-chart per item, decision, closing, over) and `mood`. Only the pure `transition` runs it: no delays, no invokes,
 * no actors. Every transition carries a `took` action with its id and the cues of what is said.
 */
export function buildMachine(script: PatientScript) {
  const chart = agendaChart(script);
  const transitions = (on: Partial<Record<string, readonly ChartStep[]>>) =>
    Object.fromEntries(
      Object.entries(on).map(([type, steps = []]) => [
        type,
        steps.map((s) => ({
          ...(s.guard
            ? { guard: (args: Args) => GUARDS[s.guard as keyof typeof GUARDS](args) }
            : {}),
          ...(s.target ? { target: `#${s.target}` } : {}),
          actions: [
            took(s.id, s.say),
            assign(({ context, event }: Args) => remember(script, context, event, s)),
            ...(s.ends ? [raise({ type: 'ENDED' })] : []),
          ],
        })),
      ]),
    );
  const groups = Object.entries(chart.groups).map(([group, { on, stages }]) => [
    group,
    {
      initial: Object.keys(stages)[0],
      on: transitions(on),
      states: Object.fromEntries(
        Object.entries(stages).map(([stage, inner]) => [
          stage,
          { id: `${group}/${stage}`, on: transitions(inner) },
        ]),
      ),
    },
  ]);
  return createMachine({
    id: `${script.caseId}@${script.personaId}`,
    type: 'parallel',
    context: initialContext(script),
    states: {
      line: {
        initial: 'ringing',
        on: { ENDED: { target: '.ended', actions: took('line:ended') } },
        states: {
          ringing: { on: { BEGIN: { target: 'connected', actions: took('line:begin') } } },
          connected: { on: { HOLD: { target: 'on-hold', actions: took('line:hold') } } },
          'on-hold': { on: { RESUME: { target: 'connected', actions: took('line:resume') } } },
          ended: {},
        },
      },
      agenda: {
        initial: 'waiting',
        on: transitions(chart.on),
        states: {
          ...Object.fromEntries(
            Object.entries(chart.single).map(([name, on]) => [
              name,
              { id: name, on: transitions(on) },
            ]),
          ),
          ...Object.fromEntries(groups),
        },
      },
      mood: {
        initial: initialContext(script).mood,
        on: Object.fromEntries(
          ['BEGIN', 'SAY', 'SILENCE', 'RESUME'].map((type) => [
            type,
            MOODS.map((mood) => ({
              guard: becomes(mood),
              target: `.${mood}`,
              actions: took(`mood:${mood}`),
            })),
          ]),
        ),
        states: Object.fromEntries(MOODS.map((mood) => [mood, {}])),
      },
    },
  } as Parameters<typeof createMachine>[0]);
}
