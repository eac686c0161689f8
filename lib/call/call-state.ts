import type { Preparation, WrapUp } from '@/lib/model/action';
import type { LogEntry } from '@/lib/model/log';
import type { PatientSnapshot } from '@/lib/patient/patient-state';

export type CallPhase = 'prepare' | 'ready' | 'connected' | 'on-hold' | 'wrap-up' | 'done';

/** A call at one moment: what the log adds up to. A cache; `replay` makes it again from the entries. */
export interface CallState {
  phase: CallPhase;
  seq: number;
  at: number; // ms since the attempt began, of the last entry
  snapshot: PatientSnapshot;
  entries: readonly LogEntry[];
  preparation: Preparation | null;
  wrapUp: WrapUp | null;
  /** Hints asked for: the places at which, in order. */
  hints: readonly string[];
  usedReplies: readonly string[];
}
