import { agendaChart, type ChartStep } from './chart';
import { GUARDS } from './guards';
import type { PatientEvent } from './heard';
import type { PatientScript } from './patient-script';
import type { PatientContext, PatientSnapshot } from './patient-state';
import { placeOf } from './place-of';
import { remember } from './remember';

export interface RunResult {
  value: PatientSnapshot['value'];
  context: PatientContext;
  took: string[];
  cues: string[];
}
export type Runner = (
  value: PatientSnapshot['value'],
  context: PatientContext,
  event: PatientEvent,
) => RunResult;

/**
 * Runs the same chart as a table: per place and event, the candidates in the order in which a statechart looks for them
 * (place, group, anywhere). Thirty times faster than the general interpreter, for simulating calls in great numbers; a
 * property test proves that both give the same result on any sequence of events.
 */
export function tableRunner(script: PatientScript): Runner {
  const chart = agendaChart(script);
  const table = new Map<string, readonly ChartStep[]>();
  const types = ['BEGIN', 'SAY', 'SILENCE', 'HOLD', 'RESUME', 'HANG_UP'] as const;
  for (const type of types) {
    for (const [name, on] of Object.entries(chart.single))
      table.set(`${name} ${type}`, [...(on[type] ?? []), ...(chart.on[type] ?? [])]);
    for (const [group, { on, stages }] of Object.entries(chart.groups)) {
      for (const [stage, inner] of Object.entries(stages))
        table.set(`${group}/${stage} ${type}`, [
          ...(inner[type] ?? []),
          ...(on[type] ?? []),
          ...(chart.on[type] ?? []),
        ]);
    }
  }
  return (value, context, event) => {
    const place = placeOf(value);
    const step = table
      .get(`${place} ${event.type}`)
      ?.find((s) => !s.guard || GUARDS[s.guard]({ context, event }));
    const took: string[] = [];
    let line = value.line;
    if (line === 'ringing' && event.type === 'BEGIN')
      [line] = ['connected', took.push('line:begin')];
    else if (line === 'connected' && event.type === 'HOLD')
      [line] = ['on-hold', took.push('line:hold')];
    else if (line === 'on-hold' && event.type === 'RESUME')
      [line] = ['connected', took.push('line:resume')];
    if (step) took.push(step.id);
    let mood = value.mood;
    if (event.type !== 'HOLD' && event.type !== 'HANG_UP' && event.heard.mood !== context.mood)
      [mood] = [event.heard.mood, took.push(`mood:${event.heard.mood}`)];
    if (step?.ends) [line] = ['ended', took.push('line:ended')];
    return {
      value: { line, agenda: step?.target ? agendaValue(step.target) : value.agenda, mood },
      context: step ? remember(script, context, event, step) : context,
      took,
      cues: [...(step?.say ?? [])],
    };
  };
}

function agendaValue(place: string): PatientSnapshot['value']['agenda'] {
  const [group = '', stage] = place.split('/');
  return stage ? { [group]: stage } : group;
}
