import type { MoveId } from '@/lib/model/move-id';
import type { PatientAct } from '@/lib/model/patient-act';
import {
  type AgentAt,
  agentsAfter,
  type CallReading,
  hasAny,
  type PatientAt,
} from '@/lib/scoring/call-reading';
import type { Concern } from '@/lib/scoring/concern';
import { CONCERNS } from '@/lib/scoring/concerns';

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
  'explain-price',
  'explain-value',
  'explain-risk',
  'explain-process',
  'give-care-advice',
  'offer-alternative',
  'refer-doctor',
  'escalate-internal',
  'admit-unknown',
  'reassure',
  'offer-times',
  'schedule-callback',
  'invite-visit',
  'confirm-appointment',
  'respect-refusal',
  'apologize-service',
  'empathize',
  'promise-reminder',
  'ask-contact',
  'urgent-escalate',
  'offer-help',
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
  const { heard, explored, answered } = sortMoves(concern, agent.moves);
  const later = second ? sortMoves(concern, second.moves) : NOTHING;
  const ear = heard + Math.min(later.heard, 1) * 0.5;
  const base =
    concern.kind === 'objection' ? objection() : concern.kind === 'no' ? refusal() : question();
  return {
    act,
    concern,
    patient,
    agent,
    heard: heard > 0,
    explored: explored + later.explored > 0,
    answered: answered + later.answered > 0,
    faulted: agent.faults.length > 0,
    quality: base * faultShare(agent) * (agent.turn.interrupts ? 0.6 : 1) * wrongShare(),
    weight: concern.weight * share,
  };

  function objection(): number {
    const content = hasAny(agent.moves, CONTENT);
    const answer = answered > 0 ? 0.52 : later.answered > 0 ? 0.44 : content ? 0.3 : 0.1;
    const listened =
      ear >= 2 ? 0.32 : ear >= 1 ? 0.24 : ear > 0 || agent.moves.has('acknowledge') ? 0.1 : 0;
    const asked = explored > 0 ? 0.2 : later.explored > 0 ? 0.14 : 0;
    return Math.min(1, answer + listened + asked + (answered >= 2 ? 0.08 : 0));
  }
  function refusal(): number {
    const content = hasAny(agent.moves, CONTENT);
    const answer = answered > 0 ? 0.7 : later.answered > 0 ? 0.5 : content ? 0.36 : 0.2;
    const kind = heard > 0 ? 0.25 : agent.moves.has('acknowledge') ? 0.08 : 0;
    return Math.min(1, answer + kind + (answered >= 2 ? 0.15 : 0));
  }
  function question(): number {
    const content = hasAny(agent.moves, CONTENT);
    const answer = answered > 0 ? 0.78 : later.answered > 0 ? 0.5 : content ? 0.4 : 0.2;
    const kind = heard + explored > 0 || agent.moves.has('acknowledge') || agent.moves.has('thank');
    return Math.min(1, answer + (kind ? 0.16 : 0) + (answered >= 2 ? 0.14 : 0));
  }
  function wrongShare(): number {
    return hasAny(agent.moves, concern.wrong) && heard === 0 && !agent.moves.has('respect-refusal')
      ? 0.6
      : 1;
  }
}

interface Sorted {
  readonly heard: number;
  readonly explored: number;
  readonly answered: number;
}
const NOTHING: Sorted = { heard: 0, explored: 0, answered: 0 };

/** Counts the moves by what they do for the concern. A move counts once: one reassure cannot be both the ear and the answer. */
function sortMoves(concern: Concern, moves: ReadonlySet<MoveId>): Sorted {
  const hears = concern.heard.filter((move) => moves.has(move));
  const answers = concern.answered.filter((move) => moves.has(move));
  const explores = concern.explored.filter(
    (move) => moves.has(move) && !hears.includes(move) && !answers.includes(move),
  );
  const both = hears.filter((move) => answers.includes(move)).length;
  const onlyAnswers = answers.length - both;
  const lent = onlyAnswers === 0 && both > 0 ? 1 : 0;
  return { heard: hears.length - lent, explored: explores.length, answered: onlyAnswers + lent };
}

function faultShare(agent: AgentAt): number {
  if (agent.faults.length === 0) return 1;
  return agent.faults.every((fault) => MILD.has(fault)) ? 0.7 : 0.2;
}
