import type { CertificateState } from './certificate-view';
import type { SignOffStanding } from './sign-off-view';
import type { Text } from './text';

/** Where a person stands with one step of a track. */
export interface TrackStepView {
  id: string;
  title: Text;
  kind: 'handbook' | 'quiz' | 'call' | 'exam';
  state: 'locked' | 'open' | 'started' | 'passed' | 'skipped';
  /** Best result, 0..100; of an exam its quiz. */
  best: number | null;
  pass: number | null; // 0..100; null for reading
  tries: number;
  case: { id: string; title: Text; mode: 'coached' | 'practice' } | null; // call steps
  items: number | null; // quiz and exam
  minutes: number | null; // exam
  pages: number | null; // handbook
  /** Why it may be skipped, also while it is done anyway. */
  skip: { by: 'placement' | 'kept'; score: number } | null;
  exam: ExamSittingView | null; // the latest sitting of an exam step
}

/** One sitting of an exam: the quiz, then the calls drawn for it. The first try of each counts. */
export interface ExamSittingView {
  /** Of a failed one: when (ms) the next may be begun. */
  nextFrom: number | null;
  state: 'quiz' | 'calls' | 'failed' | 'passed';
  quiz: { sessionId: string; score: number | null; passed: boolean | null };
  calls: {
    caseId: string;
    title: Text;
    attemptId: string | null;
    score: number | null;
    state: 'open' | 'started' | 'passed' | 'failed';
  }[];
}

/** A track in the list of tracks. */
export interface TrackCard {
  id: string;
  title: Text;
  about: Text;
  forRole: Text;
  certificate: Text;
  /** The job chosen, of a track that branches. */
  branch: Text | null;
  enrolled: boolean;
  done: number; // steps passed
  of: number;
  /** Calls still to be passed before the certificate. */
  callsLeft: number;
  next: { stepId: string; title: Text } | null; // null when not enrolled or all passed
  certificateId: string | null; // the latest one
  /** All is passed and a trainer has to sign before the certificate is issued; null otherwise. */
  signOff: SignOffStanding | null;
}

/** A track with one person's progress. */
export interface TrackProgressView extends TrackCard {
  personId: string;
  enrolledAt: number | null;
  /**
   * The certificate of `certificateId` as it was issued: of another job, perhaps, than the one chosen now. `earlier`: it
   * was earned before the track was begun again.
   */
  held: { title: Text; state: CertificateState; earlier: boolean } | null;
  /** After expiry, or shortly before, the track can be begun again. */
  canEnrol: boolean;
  validDays: number;
  /** A trainer signs before the certificate is issued. */
  needsSignature: boolean;
  now: number;
  /** What can be chosen from, of a track that branches; of each how many steps are its own. */
  branches: { id: string; title: Text; certificate: Text; steps: Text[]; chosen: boolean }[];
  /** Whoever is on a branch may still change to another one. */
  canChangeBranch: boolean;
  /** The test that spares what one knows; null without one, or when nothing is left to be spared. */
  placement: PlacementView | null;
  steps: TrackStepView[];
}

/** The placement test of a track as it stands for one person. */
export interface PlacementView {
  state: 'offered' | 'running' | 'done';
  sessionId: string | null;
  minutes: number;
  items: number;
  parts: { title: Text; score: number | null; proved: boolean | null }[]; // score 0..100
}
