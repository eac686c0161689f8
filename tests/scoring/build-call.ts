import type { MoveId } from '@/lib/model/move-id';
import type { PatientAct } from '@/lib/model/patient-act';
import type { AgentTurn, PatientTurn, ScoredCall, ScoredTurn } from '@/lib/model/scored-call';

export const agent = (moves: MoveId[], more: Partial<AgentTurn> = {}): AgentTurn => ({
  speaker: 'agent',
  text: '您好',
  moves: moves.map((id) => ({ id, confidence: 1, span: null })),
  interrupts: false,
  gapMs: 0,
  silenceMs: 0,
  heldMs: null,
  hints: 0,
  place: null,
  ...more,
});

export const patient = (acts: PatientAct[], more: Partial<PatientTurn> = {}): PatientTurn => ({
  speaker: 'patient',
  text: '嗯',
  acts,
  mood: null,
  levels: null,
  raised: [],
  settled: [],
  hardened: [],
  facts: [],
  ...more,
});

export const call = (turns: ScoredTurn[], more: Partial<ScoredCall> = {}): ScoredCall => ({
  caseId: null,
  channel: 'phone',
  direction: 'outbound',
  department: 'dental',
  situation: 'test',
  turns,
  endedBy: 'patient',
  walkedAway: false,
  ending: null,
  preparation: null,
  wrapUp: null,
  ...more,
});
