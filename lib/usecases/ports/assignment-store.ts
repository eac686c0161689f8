import type { AssignmentKind } from '@/lib/model/assignment-view';

export interface Assignment {
  id: string;
  kind: AssignmentKind;
  subjectId: string;
  to: { personId: string; teamId: null } | { personId: null; teamId: string };
  dueAt: Date;
  note: string;
  assignedBy: string;
  assignedAt: Date;
  cancelledAt: Date | null;
  /** How often it was cancelled or brought back: calendars take the higher number for the later word. */
  revision: number;
}

export interface AssignmentStore {
  /** All or none. */
  create(assignments: readonly Omit<Assignment, 'revision'>[]): Promise<void>;
  find(id: string): Promise<Assignment | null>;
  setCancelled(id: string, at: Date | null): Promise<void>;
  /** To any of these people or teams, by due date. */
  list(filter: {
    personIds: readonly string[];
    teamIds: readonly string[];
    cancelled?: boolean; // default: those in force only
  }): Promise<Assignment[]>;
}
