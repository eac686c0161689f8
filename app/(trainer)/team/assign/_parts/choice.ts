import type { AssignmentKind } from '@/lib/model/assignment-view';

/** Something that can be assigned, in the reader's language. */
export interface Subject {
  kind: AssignmentKind;
  id: string;
  title: string;
  about: string;
}

/** What is chosen in the form. `day` as a date field has it: "2026-03-09". */
export interface Choice {
  kind: AssignmentKind;
  subjectId: string;
  personIds: string[];
  teamIds: string[];
  day: string;
  note: string;
}
