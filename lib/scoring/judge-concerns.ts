import type { MoveId } from '@/lib/model/move-id';
import type { PatientAct } from '@/lib/model/patient-act';
import { type AgentAt, agentsAfter, type CallReading, hasAny, type PatientAt } from '@/lib/scoring/call-reading';
import { CONCERNS, type Concern } from '@/lib/scoring/concerns';

/** How one thing the patient brought up was dealt with. */
export interface HandledConcern {
  readonly act: PatientAct;
  readonly concern: Concern;
  readonly patient: PatientAt;
  readonly agent: AgentAt; // who answered it
  readonly heard: boolean;
  readonly explored: boolean;
  readonly answered: boolean;
  readonly faulted: boolean;
  /** 0..1. */
  readonly quality: number;
  readonly weight: number;
}

const MILD: ReadonlySet<MoveId> = new Set<MoveId>(['jargon', 'taboo-word', 'chit-chat']);
/** Moves that carry content: an answer that is not the fitting one but is not nothing either. */
const CONTENT: readonly MoveId[] = [
  'explain-price', 'explain-value', 'explain-risk', 'explain-process', 'give-care-advice', 'offer-alternative',
  'refer-doctor', 'escalate-internal', 'admit-unknown', 'reassure', 'offer-times', 'schedule-callback', 'invite-visit',
  'confirm-appointment', 'respect-refusal', 'apologize-service', 'empathize', 'promise-reminder', 'ask-contact',
  'urgent-escalate', 'offer-help',
];

/** Every act of the patient that asks for something, with how the next agent turns met it. Lines after which the agent did not speak again are left out. */
export function judgeConcerns(reading: CallReading): HandledConcern[] {
  return reading.patients.flatMap((patient) => {
    const next = agentsAfter(reading, patient.index, 3);
    const agent = next[0];
    if (!agent) return [];
    const known = [...patient.acts].flatMap((act) => {
      const concern = CONCERNS[act];
      return concern ? [{ act, concern }] : [];
    });
    const total = known.reduce((sum, { concern }) => sum + concern.weight, 0);
    const share = total > MOST_WEIGHT_OF_A_LINE ? MOST_WEIGHT_OF_A_LINE / total : 1;
    return known.map(({ act, concern }) => judge(act, concern, patient, agent, next, share));
  });
}

const MOST_WEIGHT_OF_A_LINE = 2;

function judge(
  act: PatientAct,
  concern: Concern,
  patient: PatientAt,
  agent: AgentAt,
  next: readonly AgentAt[],
  share: number,
): HandledConcern {
  const second = next[1];
  const now = hasAny(agent.moves, concern.answered);
  const soon = second !== undefined && hasAny(second.moves, concern.answered);
  const heard = hasAny(agent.moves, concern.heard);
  const explored =
    hasAny(agent.moves, concern.explored) || (second !== undefined && hasAny(second.moves, concern.explored));
  const faulted = agent.faults.length > 0;
  const base = concern.kind === 'objection' ? objection() : concern.kind === 'no' ? refusal() : question();
  return {
    act, concern, patient, agent, heard, explored, faulted,
    answered: now || soon,
    quality: base * faultShare(agent) * (agent.turn.interrupts ? 0.6 : 1) * wrongShare(),
    weight: concern.weight * share,
  };

  function objection(): number {
    const answer = now ? 0.6 : soon ? 0.5 : hasAny(agent.moves, CONTENT) ? 0.34 : 0.12;
    const ear = heard ? 0.28 : agent.moves.has('acknowledge') ? 0.1 : 0;
    return Math.min(1, answer + ear + (explored ? 0.2 : 0));
  }
  function refusal(): number {
    const respected = agent.moves.has('respect-refusal');
    const answer = now ? 0.8 : soon ? 0.55 : hasAny(agent.moves, CONTENT) ? 0.4 : 0.2;
    return Math.min(1, answer + (respected || heard ? 0.2 : agent.moves.has('acknowledge') ? 0.08 : 0));
  }
  function question(): number {
    const answer = now ? 0.85 : soon ? 0.55 : hasAny(agent.moves, CONTENT) ? 0.45 : 0.2;
    const kind = heard || agent.moves.has('acknowledge') || agent.moves.has('thank') || explored;
    return Math.min(1, answer + (kind ? 0.15 : 0));
  }
  function wrongShare(): number {
    return hasAny(agent.moves, concern.wrong) && !heard && !agent.moves.has('respect-refusal') ? 0.6 : 1;
  }
}

function faultShare(agent: AgentAt): number {
  if (agent.faults.length === 0) return 1;
  return agent.faults.every((fault) => MILD.has(fault)) ? 0.7 : 0.2;
}
