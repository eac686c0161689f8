import type { Text } from './text';

/** Where a person stands with one step of a track. */
export interface TrackStepView {
  id: string;
  title: Text;
  kind: 'quiz' | 'call' | 'exam';
  state: 'locked' | 'open' | 'started' | 'passed';
  /** Best result, 0..100; of an exam its quiz. */
  best: number | null;
  pass: number; // 0..100
  tries: number;
  case: { id: string; title: Text; mode: 'coached' | 'practice' } | null; // call steps
  items: number | null; // quiz and exam
  minutes: number | null; // exam
  exam: ExamSittingView | null; // the latest sitting of an exam step
}

/** One sitting of an exam: the quiz, then the calls drawn for it. The first try of each counts. */
export interface ExamSittingView {
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
  enrolled: boolean;
  done: number; // steps passed
  of: number;
  next: { stepId: string; title: Text } | null; // null when not enrolled or all passed
  certificateId: string | null; // the latest one
}

/** A track with one person's progress. */
export interface TrackProgressView extends TrackCard {
  personId: string;
  enrolledAt: number | null;
  /** After expiry, or shortly before, the track can be begun again. */
  canEnrol: boolean;
  validDays: number;
  steps: TrackStepView[];
}
