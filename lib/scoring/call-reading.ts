import type { DetectedMove } from '@/lib/model/action';
import { type FaultMove, isFault, type MoveId } from '@/lib/model/move-id';
import type { PatientAct } from '@/lib/model/patient-act';
import type { AgentTurn, PatientTurn, ScoredCall } from '@/lib/model/scored-call';

export type Phase = 'open' | 'body' | 'close' | 'any';

export interface AgentAt {
  readonly index: number; // in call.turns
  readonly order: number; // 0 = the agent's first turn
  readonly turn: AgentTurn;
  readonly moves: ReadonlySet<MoveId>;
  readonly faults: readonly FaultMove[];
  /** The patient's latest line before this turn. */
  readonly before: PatientAt | null;
  /** The words of the turn, of the same length, without what is quoted in them. */
  readonly unquoted: string;
}

export interface PatientAt {
  readonly index: number;
  readonly turn: PatientTurn;
  readonly acts: ReadonlySet<PatientAct>;
}

/** A call read once: turns by speaker with their places, so that every rule asks the same questions the same way. */
export interface CallReading {
  readonly call: ScoredCall;
  readonly agents: readonly AgentAt[];
  readonly patients: readonly PatientAt[];
  /** What the patient did, and the agent, anywhere in the call. */
  readonly acts: ReadonlySet<PatientAct>;
  readonly moves: ReadonlySet<MoveId>;
  /** All that the agent said, a line per turn, without what is quoted. */
  readonly unquoted: string;
}

/** Reads a call. Takes any call, also one without turns; never throws. */
export function readCall(call: ScoredCall): CallReading {
  const agents: AgentAt[] = [];
  const patients: PatientAt[] = [];
  call.turns.forEach((turn, index) => {
    if (turn.speaker === 'agent') {
      const moves = new Set(turn.moves.map((move) => move.id));
      agents.push({
        index,
        order: agents.length,
        turn,
        moves,
        faults: [...moves].filter(isFault),
        before: patients.at(-1) ?? null,
        unquoted: turn.text.replace(QUOTED, blank),
      });
    } else {
      patients.push({ index, turn, acts: new Set(turn.acts) });
    }
  });
  return {
    call,
    agents,
    patients,
    acts: new Set(patients.flatMap((p) => p.turn.acts)),
    moves: new Set(agents.flatMap((a) => [...a.moves])),
    unquoted: agents.map((a) => a.unquoted).join('\n'),
  };
}

const QUOTED = /[“「『"][^”」』"]*[”」』"]/gu;
const blank = (quoted: string): string => '　'.repeat(quoted.length);

/** `open` is the first two agent turns, `close` the last two; a short call may have a turn in both. */
export function inPhase(reading: CallReading, agent: AgentAt, phase: Phase): boolean {
  const last = reading.agents.length - 1;
  const open = agent.order <= 1;
  const close = agent.order >= last - 1;
  if (phase === 'any') return true;
  if (phase === 'open') return open;
  if (phase === 'close') return close;
  return (!open && !close) || reading.agents.length <= 4;
}

/** The agent turns that follow a turn, nearest first. */
export function agentsAfter(reading: CallReading, index: number, most: number): AgentAt[] {
  return reading.agents.filter((agent) => agent.index > index).slice(0, most);
}

export function hasAny(moves: ReadonlySet<MoveId>, wanted: readonly MoveId[]): boolean {
  for (const move of wanted) if (moves.has(move)) return true;
  return false;
}

/** Where in the turn the first of these moves was found; null = somewhere in the whole of it. */
export function spanOf(agent: AgentAt, wanted: readonly MoveId[]): [number, number] | null {
  const found: DetectedMove | undefined = agent.turn.moves.find((move) => wanted.includes(move.id));
  return found?.span ?? null;
}

const QUOTE_LONGEST = 26;

/** The words of a turn to quote in a message: those of the span, or the beginning of the turn. */
export function quoteOf(text: string, span: readonly [number, number] | null): string {
  const words = (span ? text.slice(span[0], span[1]) : text).trim().replace(/[，。,.；;、]+$/u, '');
  if (words.length <= QUOTE_LONGEST) return words;
  const points = [...words];
  return points.length > QUOTE_LONGEST ? `${points.slice(0, QUOTE_LONGEST).join('')}…` : words;
}
