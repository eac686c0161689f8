import type { AssignmentKind } from './assignment-view';
import type { Text } from './text';

/** A date in somebody's calendar. Times in ms. */
export type CalendarEvent = {
  /** The same for the same thing, for ever. */
  id: string;
  /** Higher when there is later word of it. */
  revision: number;
  changedAt: number;
  at: number;
  title: Text;
  state: 'open' | 'done' | 'cancelled';
} & (
  | { kind: 'assignment'; subject: AssignmentKind; subjectId: string; by: string; note: string }
  | { kind: 'certificate'; certificateId: string; number: string }
);
