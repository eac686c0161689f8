import type { KeptStep } from '@/lib/model/enrolment';

export interface Enrolment {
  personId: string;
  trackId: string;
  trackVersion: number;
  enrolledAt: Date;
  /** The job chosen, of a track that branches. */
  branch: string | null;
  /** At a renewal: the steps that were still known. */
  kept: KeptStep[];
}

/** Who takes which track. Work counts from `enrolledAt`. */
export interface EnrolmentStore {
  /** Makes or renews the enrolment; the same twice changes nothing. */
  put(enrolment: Enrolment): Promise<void>;
  find(personId: string, trackId: string): Promise<Enrolment | null>;
  list(personIds: readonly string[]): Promise<Enrolment[]>;
}
