/** What a trainer decided about one enrolment whose steps are all passed. */
export interface SignOff {
  personId: string;
  trackId: string;
  enrolledAt: Date;
  decision: 'signed' | 'sent-back';
  /** What the trainee reads; empty at most when it was signed. */
  note: string;
  by: string;
  at: Date;
}

export interface SignOffStore {
  /**
   * Keeps a decision about an enrolment, instead of an earlier sending back. What is signed stays, whoever comes second: then
   * it gives false and changes nothing.
   */
  decide(signOff: SignOff): Promise<boolean>;
  /** At most one for each enrolment: the one that counts. */
  list(personIds: readonly string[]): Promise<SignOff[]>;
}
