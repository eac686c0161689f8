import type { MyAssignmentView } from './assignment-view';
import type { CertificateView } from './certificate-view';
import type { Dimension } from './dimension';
import type { ReviewReason, ReviewSummary } from './review-view';
import type { AttemptCard, WeakRule } from './team-view';
import type { Text } from './text';
import type { TrackCard } from './track-view';

/** What to do: where the button leads. */
export type NextTarget =
  | { kind: 'case'; caseId: string; title: Text }
  | { kind: 'quiz'; bankId: string; title: Text }
  | { kind: 'step'; trackId: string; stepId: string; title: Text }
  | { kind: 'track'; trackId: string; title: Text } // not yet enrolled
  | { kind: 'attempt'; attemptId: string; title: Text } // a call left in the middle
  | { kind: 'session'; sessionId: string; title: Text } // a quiz left in the middle
  | { kind: 'review'; title: Text };

/** Why just this. */
export type NextReason =
  | { code: 'assigned'; assignmentId: string; dueAt: number; overdue: boolean; by: string }
  | { code: 'track'; trackId: string; title: Text; step: number; of: number }
  | { code: 'weak-rule'; rule: string; title: Text; times: number }
  | { code: 'review'; due: number; seconds: number; why: ReviewReason }
  | { code: 'new-case' }
  | { code: 'improve'; best: number }; // every case was tried: the one with the lowest best score

export interface NextStepView {
  target: NextTarget;
  reason: NextReason;
}

export interface TodayView {
  next: NextStepView | null; // null only when there is no content
  assignments: MyAssignmentView[]; // open ones by date, then those done in the last 7 days
  tracks: TrackCard[]; // enrolled ones
  recent: AttemptCard[];
  weakest: WeakRule[];
  certificates: CertificateView[];
  review: ReviewSummary;
  counts: {
    calls: number;
    callsThisWeek: number;
    casesTried: number;
    cases: number;
    quizItems: number;
  };
  /** Honest progress: only whole calls, of the latest from old to new. */
  progress: {
    retried: { cases: number; first: number; best: number } | null;
    dimensions: Record<Dimension, number[]>;
  };
  now: number;
}
