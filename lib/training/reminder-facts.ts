import type { AssignmentKind, AssignmentProgress } from '@/lib/model/assignment-view';
import type { Text } from '@/lib/model/text';

/** All that is looked at to remind one person. Times in ms. */
export interface ReminderFacts {
  /** In force, done ones too. */
  assignments: readonly {
    id: string;
    kind: AssignmentKind;
    subjectId: string;
    title: Text;
    by: string;
    assignedAt: number;
    dueAt: number;
    state: AssignmentProgress['state'];
  }[];
  /** Of the day; null when nobody looked. `lastAt` is the latest review ever, null without one. */
  review: { due: number; seconds: number; redLine: boolean; lastAt: number | null } | null;
  /** The latest certificate of each track, unless it was revoked: a renewed one is not here. */
  certificates: readonly { id: string; title: Text; expiresAt: number }[];
  /** Failed exams that were not begun again, by when they may be. */
  exams: readonly { sittingId: string; trackId: string; title: Text; from: number }[];
  /** Finished paths of others that wait for this person's signature. */
  signOffs: readonly {
    personId: string;
    name: string;
    trackId: string;
    enrolledAt: number;
    title: Text;
  }[];
  /** Decided ones. */
  corrections: readonly {
    id: string;
    attemptId: string;
    said: string;
    confirmed: boolean;
    decidedAt: number;
  }[];
}
