import type { DetectedMove } from '@/lib/model/action';
import type { CallTranscript } from '@/lib/model/call-transcript';
import type { PatientAct } from '@/lib/model/patient-act';
import type { ScoredCall, ScoredTurn } from '@/lib/model/scored-call';

/** Finds the moves of an agent's words, given the patient's line before them. */
export type DetectMoves = (
  prev: string | null,
  text: string,
) => { moves: readonly DetectedMove[]; understood: number };
/** Finds what a patient's line does, given the agent's words before it. */
export type FindActs = (text: string, prev: string | null) => readonly PatientAct[];

/**
 * Makes a transcript of any call ready for scoring. Lines of the same speaker that follow each other stay separate
 * turns, so that indexes agree with the transcript; what an agent says next to an own line still sees the patient's
 * last line as context. The case stays unknown.
 */
export function fromTranscript(
  transcript: CallTranscript,
  detect: DetectMoves,
  findActs: FindActs,
): ScoredCall {
  let patientSaid: string | null = null;
  let agentSaid: string | null = null;
  const acts = new Set<PatientAct>();
  const turns: ScoredTurn[] = [];
  for (const turn of transcript.turns) {
    if (turn.speaker === 'patient') {
      const found = [...findActs(turn.text, agentSaid)];
      for (const act of found) acts.add(act);
      turns.push({
        speaker: 'patient',
        text: turn.text,
        acts: found,
        mood: null,
        levels: null,
        raised: [],
        settled: [],
        hardened: [],
        facts: [],
      });
      patientSaid = turn.text;
      continue;
    }
    turns.push({
      speaker: 'agent',
      text: turn.text,
      moves: inContext(detect(patientSaid, turn.text).moves, acts),
      interrupts: turn.interrupts ?? false,
      gapMs: turn.gapMs ?? 0,
      rings: turn.rings ?? undefined,
      silenceMs: turn.silenceMs ?? 0,
      heldMs: turn.heldMs ?? null,
      hints: 0,
      place: null,
    });
    agentSaid = turn.text;
  }
  const { wrapUp } = transcript;
  return {
    caseId: null,
    channel: transcript.channel ?? likelyChannel(transcript),
    direction: transcript.direction,
    department: transcript.department,
    situation: transcript.situation,
    turns,
    endedBy: transcript.endedBy ?? null,
    walkedAway: false,
    ending: null,
    preparation: null,
    wrapUp: wrapUp
      ? {
          class: wrapUp.class,
          nextContactDays: wrapUp.nextContactDays ?? null,
          notes: wrapUp.notes,
        }
      : null,
  };
}

/** On the phone the one who picks up speaks first; somebody who walks up to the front desk does so themselves. */
function likelyChannel(transcript: CallTranscript): ScoredCall['channel'] {
  const first = transcript.turns[0]?.speaker;
  const atDesk = transcript.department === 'front-desk' || transcript.department === 'consult-desk';
  return transcript.direction === 'inbound' && atDesk && first === 'patient' ? 'desk' : 'phone';
}

/** Sure enough to stand against what the call says. */
const CERTAIN = 0.9;

/**
 * What the words alone cannot tell and the call can. A privacy leak needs somebody else on the line or asking about
 * somebody; and telling a patient who has named a danger sign how grave it is, while sending them to care, is no
 * frightening. A move that the language model is certain of stays.
 */
function inContext(moves: readonly DetectedMove[], acts: ReadonlySet<PatientAct>): DetectedMove[] {
  const others = acts.has('third-party') || acts.has('asks-private') || acts.has('wrong-number');
  const rescue = acts.has('states-danger') && moves.some((move) => move.id === 'urgent-escalate');
  return moves.filter((move) => {
    if (move.confidence >= CERTAIN) return true;
    if (move.id === 'privacy-leak') return others;
    return !(move.id === 'scare' && rescue);
  });
}
