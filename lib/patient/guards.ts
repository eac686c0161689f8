import type { MoodName } from '@/lib/model/mood';
import type { PatientEvent } from './heard';
import type { PatientContext } from './patient-state';

interface GuardArgs {
  context: PatientContext;
  event: PatientEvent;
}

/** The reply can be judged at all: understood, the call goes on, nobody is saying goodbye. */
const clear = ({ heard }: PatientEvent) => heard.understood && !heard.broken && !heard.farewell;

/** The closed registry of guards of the patient's statechart. Each reads what was heard and what is remembered. */
export const GUARDS = {
  broken: ({ event }: GuardArgs) => event.heard.broken,
  unclear: ({ event }: GuardArgs) => !event.heard.understood && !event.heard.broken,
  farewell: ({ event }: GuardArgs) =>
    event.heard.farewell && event.heard.understood && !event.heard.broken,
  /** Asks to wait and does nothing else that matters here. */
  asksToWait: ({ event }: GuardArgs) => clear(event) && event.heard.holdAnnounced,
  introduced: ({ event }: GuardArgs) =>
    clear(event) && event.heard.introduced && event.heard.purposeful,
  worsens: ({ event }: GuardArgs) => clear(event) && event.heard.worsens,
  answered: ({ event }: GuardArgs) => clear(event) && event.heard.answered && !event.heard.worsens,
  answeredKindly: ({ event }: GuardArgs) =>
    clear(event) && event.heard.answered && event.heard.feelsHeard && !event.heard.worsens,
  explores: ({ context, event }: GuardArgs) =>
    clear(event) && event.heard.explores && !context.explored,
  feelsHeard: ({ event }: GuardArgs) => clear(event) && event.heard.feelsHeard,
  /** Useful, though not enough to go on to the next stage. */
  helps: ({ event }: GuardArgs) => clear(event) && event.heard.stalls === 0 && !event.heard.worsens,
  agrees: ({ event }: GuardArgs) => clear(event) && event.heard.agrees !== null,
  declines: ({ event }: GuardArgs) => clear(event) && event.heard.proposes.length > 0,
  respects: ({ event }: GuardArgs) => clear(event) && event.heard.respects,
  secondStall: ({ context, event }: GuardArgs) =>
    clear(event) && !event.heard.holdAnnounced && event.heard.stalls > 0 && context.stalls >= 1,
  thirdStall: ({ context, event }: GuardArgs) =>
    clear(event) && !event.heard.holdAnnounced && event.heard.stalls > 0 && context.stalls >= 2,
  goesOn: ({ event }: GuardArgs) => clear(event) && !event.heard.holdAnnounced,
  goesOnKindly: ({ event }: GuardArgs) => clear(event) && !event.heard.worsens,
  badHold: ({ context, event }: GuardArgs) =>
    event.type === 'RESUME' && (event.ms > 30000 || !context.holdAnnounced),
} as const;
export type GuardName = keyof typeof GUARDS;

/** A guard per mood: does what was heard turn the mood into it? */
export const becomes =
  (mood: MoodName) =>
  ({ context, event }: GuardArgs): boolean =>
    event.heard !== undefined && event.heard.mood === mood && context.mood !== mood;
