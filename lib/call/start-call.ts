import type { Patient } from '@/lib/patient/patient';
import type { CallState } from './call-state';

/** The state of a call with an empty log. */
export function startCall(patient: Patient, seed: number): CallState {
  return {
    phase: patient.script.case.prepare ? 'prepare' : 'ready',
    seq: 0,
    at: 0,
    snapshot: patient.start(seed),
    entries: [],
    preparation: null,
    wrapUp: null,
    hints: [],
    usedReplies: [],
  };
}
