import type { AssignmentProgress, AssignmentView } from './assignment-view';
import type { Band, Dimension } from './dimension';
import type { CallMode } from './log';
import type { PersonRef } from './person-view';
import type { Role } from './role';
import type { Text } from './text';
import type { TrackCard } from './track-view';

export interface TeamView {
  id: string;
  name: string;
  createdAt: number;
  members: (PersonRef & { username: string; active: boolean })[];
  trainers: (PersonRef & { username: string; active: boolean })[];
  canChange: boolean;
}

/** A call in lists. */
export interface AttemptCard {
  id: string;
  caseId: string;
  title: Text;
  mode: CallMode;
  startedAt: number;
  finishedAt: number | null;
  overall: number | null; // 0..100
  band: Band | null;
}

/** A rule that a person broke, most costly first. */
export interface WeakRule {
  rule: string;
  title: Text;
  dimension: Dimension;
  times: number;
  points: number; // lost in total, positive
  caseId: string; // where it cost most
}

/** One row of the trainer's board. */
export interface BoardRow {
  person: PersonRef & { username: string; role: Role };
  teams: string[]; // team ids
  assignments: (AssignmentView & AssignmentProgress)[];
  lastAttempts: AttemptCard[]; // newest first
  average: number | null; // of the finished calls shown
  weakest: WeakRule[];
  tracks: TrackCard[]; // enrolled ones
}

/** Rule × person: how often a rule was broken in the calls looked at. */
export interface HeatMapData {
  people: PersonRef[];
  rules: { rule: string; title: Text; dimension: Dimension }[];
  counts: number[][]; // rules × people
  calls: number[]; // finished calls looked at, beside `people`
}

export interface BoardView {
  teams: { id: string; name: string }[];
  rows: BoardRow[];
  heat: HeatMapData;
}
