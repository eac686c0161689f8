import type { PersonRef } from './person-view';
import type { Text } from './text';

export type AssignmentKind = 'case' | 'quiz' | 'track';

/** `done` also when it was late; see `late`. */
export interface AssignmentProgress {
  state: 'open' | 'started' | 'done' | 'overdue';
  late: boolean;
  doneAt: number | null;
  score: number | null; // 0..100, best so far
  /** What to open: the finished or running attempt or session. */
  attemptId: string | null;
  sessionId: string | null;
}

export interface AssignmentView {
  id: string;
  kind: AssignmentKind;
  subjectId: string; // case id, quiz bank id or track id
  title: Text;
  to: { person: PersonRef; team: null } | { person: null; team: { id: string; name: string } };
  dueAt: number;
  note: string;
  assignedBy: PersonRef;
  assignedAt: number;
  cancelledAt: number | null;
}

/** As the person sees it who has to do it. */
export interface MyAssignmentView extends AssignmentView, AssignmentProgress {}

/** As a trainer sees it: everybody it is for. */
export interface TeamAssignmentView extends AssignmentView {
  people: (PersonRef & AssignmentProgress)[];
  done: number;
}
