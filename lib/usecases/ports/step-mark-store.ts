import type { StepMark } from '@/lib/model/enrolment';

/** What people said about steps of tracks. */
export interface StepMarkStore {
  /** Says it, from this moment (ms) on. */
  put(personId: string, mark: StepMark): Promise<void>;
  /** Takes it back; what was never said may be taken back too. */
  remove(personId: string, mark: Omit<StepMark, 'at'>): Promise<void>;
  list(personIds: readonly string[]): Promise<(StepMark & { personId: string })[]>;
}
