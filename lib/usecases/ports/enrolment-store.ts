export interface Enrolment {
  personId: string;
  trackId: string;
  trackVersion: number;
  enrolledAt: Date;
}

/** Who takes which track. Work counts from `enrolledAt`. */
export interface EnrolmentStore {
  /** Makes or renews the enrolment; the same date twice changes nothing. */
  put(enrolment: Enrolment): Promise<void>;
  find(personId: string, trackId: string): Promise<Enrolment | null>;
  list(personIds: readonly string[]): Promise<Enrolment[]>;
}
