import type { PatientSnapshot } from './patient-state';

type Agenda = PatientSnapshot['value']['agenda'];

/** Places by group and stage, each written once: every step of every call asks for one several times. */
const written = new Map<string, Map<string, string>>();

/** Where the call stands on the agenda, as `group/stage` (`opening/hello`, `price/raised`, `decision/open` …), `waiting` or `over`. */
export function placeOf(value: PatientSnapshot['value']): string {
  const { agenda } = value;
  const group = groupOf(agenda);
  return typeof agenda === 'string' ? group : placeIn(group, agenda[group] as string);
}

/** The first half of the place: `opening`, the name of an agenda item, `decision`, `closing`; `waiting` or `over`. */
export function groupOf(agenda: Agenda): string {
  if (typeof agenda === 'string') return agenda;
  for (const group in agenda) return group;
  return 'waiting';
}

function placeIn(group: string, stage: string): string {
  let stages = written.get(group);
  if (!stages) {
    stages = new Map();
    written.set(group, stages);
  }
  let place = stages.get(stage);
  if (place === undefined) {
    place = `${group}/${stage}`;
    stages.set(stage, place);
  }
  return place;
}
